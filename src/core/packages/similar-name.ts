/**
 * Packages that nearly everybody knows, by purl type: whose names are worth imitating. Our own
 * choice, not a ranking.
 */
const KNOWN: Readonly<Record<string, readonly string[]>> = {
  npm: words(`
    react react-dom lodash express axios chalk commander debug moment webpack typescript eslint
    prettier jquery vue angular bootstrap request async underscore uuid dotenv cross-env nodemon
    mongoose sequelize mongodb redis socket.io body-parser cookie-parser cors jsonwebtoken bcrypt
    bcryptjs passport winston morgan helmet multer rimraf mkdirp glob minimist yargs inquirer
    semver colors fs-extra node-fetch superagent cheerio puppeteer electron next nuxt svelte redux
    rxjs babel-core babel-loader css-loader style-loader file-loader postcss autoprefixer tailwindcss
    jest mocha chai sinon cypress ts-node nodemailer discord.js ethers web3 crypto-js classnames
    prop-types styled-components formik graphql apollo-server prisma fastify vite rollup esbuild
  `),
  pypi: words(`
    requests numpy pandas django flask boto3 urllib3 setuptools cryptography certifi pyyaml
    python-dateutil click jinja2 sqlalchemy pytest scipy matplotlib tensorflow torch scikit-learn
    beautifulsoup4 selenium pillow psycopg2 redis celery fastapi pydantic aiohttp colorama
    tqdm openai transformers opencv-python paramiko discord.py virtualenv
  `),
};

function words(text: string): string[] {
  return text.trim().split(/\s+/u);
}

/** Names that are shorter than this are near too many others. */
const MIN_LENGTH = 5;

/**
 * The well-known package that a name imitates: the same but for separators and case, or one letter
 * added, left out, changed, or two neighbours swapped (a Damerau-Levenshtein distance of 1). Names
 * of fewer than five letters are compared without separators only.
 * @param type as in a package URL
 * @returns null where there is none, and for the well-known one itself
 */
export function similarName(type: string, name: string): string | null {
  const known = KNOWN[type] ?? [];
  if (known.includes(name)) return null;
  const plain = bare(name);
  return (
    known.find((one) => bare(one) === plain) ??
    known.find((one) => one.length >= MIN_LENGTH && isOneEditAway(name.toLowerCase(), one)) ??
    null
  );
}

function bare(name: string): string {
  return name.toLowerCase().replace(/[-_.]/gu, '');
}

function isOneEditAway(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  const [restA, restB] = [a.slice(start), b.slice(start)];
  return (
    restA.slice(1) === restB.slice(1) ||
    restA.slice(1) === restB ||
    restA === restB.slice(1) ||
    (restA.length > 1 && restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2))
  );
}
