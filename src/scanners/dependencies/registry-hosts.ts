/** Maven Central, where Maven asks when nothing else is configured: the URL of its root. */
export const MAVEN_CENTRAL = 'https://repo.maven.apache.org/maven2';
