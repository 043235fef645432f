// @ts-check
// Imported first by every entry: an old Node must get this sentence and not a stack from some newer built-in.
const REQUIRED_MAJOR = 20;

if (Number(process.versions.node.split('.')[0]) < REQUIRED_MAJOR) {
  console.error(
    `✗ 需要 Node.js ${REQUIRED_MAJOR} 或更新版本，现在是 ${process.versions.node}。请升级后重试。`,
  );
  process.exit(1);
}
