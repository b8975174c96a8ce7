import { expect, test } from 'vitest';
import { jsonSchema, openapiDocument, wireSchemas } from '../src/schemas/index.ts';

const names = Object.keys(wireSchemas) as (keyof typeof wireSchemas)[];

test.each(names)('the wire’s %s is what was last announced', async (name) => {
  const text = `${JSON.stringify(jsonSchema(name), null, 2)}\n`;
  await expect(text).toMatchFileSnapshot(`../contract/${name}.json`);
});

test('the OpenAPI document refers only to schemas that it holds', () => {
  const document = openapiDocument('https://desk.example');
  const { components } = document as { components: { schemas: object } };
  const references = [...JSON.stringify(document).matchAll(/"\$ref":"#\/components\/schemas\/(\w+)"/g)].map(
    ([, name]) => name,
  );
  expect(references.length).toBeGreaterThan(10);
  expect(references.filter((name) => !Object.hasOwn(components.schemas, name!))).toEqual([]);
});
