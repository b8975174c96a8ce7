import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';

export const root = path.resolve(import.meta.dirname, '../..');

/** A fenced block: `kind` is the word after its language, such as `board` in “json board”. */
export type Block = { where: string; language: string; kind: string; text: string };

/** Every document of the project, by its path from the root. */
export const documents: string[] = globSync(
  ['*.md', 'docs/**/*.md', '{packages,examples}/*/*.md', '{demo,e2e,bench}/*.md'],
  { cwd: root, exclude: (name) => name.includes('node_modules') },
).toSorted();

export const read = (file: string): string => readFileSync(path.join(root, file), 'utf8');

export const blocks: Block[] = documents.flatMap((file) => {
  const text = read(file);
  return [...text.matchAll(/^```([^\n]*)\n(.*?)^```$/gms)].map(({ 1: info = '', 2: body = '', index }) => {
    const [language = '', kind = ''] = info.trim().split(' ');
    return { where: `${file}:${text.slice(0, index).split('\n').length}`, language, kind, text: body };
  });
});

export const blocksOf = (language: string, kind?: string): Block[] =>
  blocks.filter((block) => block.language === language && (kind === undefined || block.kind === kind));
