# Fixby for CIs other than GitHub Actions: the bundle, git, and a checksummed osv-scanner, which the
# first build fetches as a scan would. docs/ci.md has recipes.
FROM node:24-bookworm-slim
RUN apt-get update \
 && apt-get install --yes --no-install-recommends ca-certificates git \
 && rm -rf /var/lib/apt/lists/*
COPY dist /opt/fixby/dist
COPY examples /opt/fixby/examples
COPY schema /opt/fixby/schema
COPY package.json LICENSE /opt/fixby/
RUN ln -s /opt/fixby/dist/index.js /usr/local/bin/fixby && chmod 755 /opt/fixby/dist/index.js
# The checkout that a CI mounts belongs to another user; Fixby reads it as data all the same.
USER node
# As the user of the scans: osv-scanner goes to this user's cache.
RUN fixby demo --answer real > /dev/null
WORKDIR /work
CMD ["fixby", "scan"]
