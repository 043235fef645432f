import type { Collection, Rule } from '../schema/collection';
import type { Field } from '../schema/fields';

const cell = (text: string): string => text.replace(/\|/g, '\\|');
const code = (text: string): string => `\`${cell(text)}\``;

function limits(field: Field): string {
  const parts: string[] = [];
  if ('required' in field && field.required) parts.push('必填');
  if (field.hidden) parts.push('隐藏');
  if (field.type === 'text' && field.max > 0) parts.push(`≤ ${field.max} 字符`);
  if (field.type === 'text' && field.pattern) parts.push(code(field.pattern));
  if (field.type === 'number' && field.max !== null) parts.push(`${field.min ?? 0}–${field.max}`);
  if (field.type === 'file')
    parts.push(`≤ ${field.maxSize / 1024 / 1024} MB`, field.protected ? '受保护' : '公开');
  return parts.join('，');
}

const meaning = (field: Field): string =>
  'help' in field ? cell(field.help) : field.onUpdate ? '最后修改时间（UTC）' : '创建时间（UTC）';

const rule = (name: string, value: Rule): string =>
  `| ${name} | ${value === null ? '仅超级管理员' : code(value)} |`;

function table(collection: Collection): string {
  const fields = collection.fields.map(
    (field) => `| \`${field.name}\` | ${field.type} | ${limits(field)} | ${meaning(field)} |`,
  );
  const indexes = collection.indexes.map((sql) => `- ${code(sql.replace(/`/g, ''))}`);
  return `## ${collection.name}

| 列 | 类型 | 约束 | 含义 |
| --- | --- | --- | --- |
${fields.join('\n')}

| 操作 | 规则 |
| --- | --- |
${rule('列表', collection.listRule)}
${rule('查看', collection.viewRule)}
${rule('新增', collection.createRule)}
${rule('修改', collection.updateRule)}
${rule('删除', collection.deleteRule)}

索引：

${indexes.join('\n')}`;
}

/** The tables of the documentation, in Chinese, from the schema. */
export function renderDataTables(collections: readonly Collection[]): string {
  return `# 数据表

> 由 \`npm run generate\` 根据 \`pocketbase/schema/\` 生成，请勿手改。规则之外还有钩子（\`pocketbase/hooks/\`）的检查。

${collections.map(table).join('\n\n')}
`;
}
