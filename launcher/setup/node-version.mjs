// @ts-check

/**
 * What stands against running on a Node, as one Chinese sentence; undefined when nothing does.
 * @param {string} version such as `20.19.0`
 * @param {string} range of package.json's `engines`: `>=<major>.<minor>`
 */
export function nodeVersionProblem(version, range) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [needMajor = 0, needMinor = 0] = range.replace('>=', '').split('.').map(Number);
  if (major > needMajor || (major === needMajor && minor >= needMinor)) return undefined;
  return `需要 Node.js ${needMajor}.${needMinor} 或更新版本，现在是 ${version}。请升级后重试。`;
}
