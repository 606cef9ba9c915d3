// The types of a plugin's contract: its own parts, joined with the components of the kernel that they refer to, and the
// kernel's own beside them.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import openapi, { astToString } from 'openapi-typescript';

const [parts, target] = process.argv.slice(2);
const read = (path) => JSON.parse(readFileSync(path, 'utf8'));
const kernel = read(
  resolve(import.meta.dirname, '../../rest/src/main/resources/org/jietong/rest/internal/openapi.json'),
);
const own = readdirSync(parts).map((name) => read(join(parts, name)));

const joined = {
  ...kernel,
  paths: Object.assign({}, ...own.map((part) => part.paths)),
  components: {
    ...kernel.components,
    schemas: Object.assign({}, kernel.components.schemas, ...own.map((part) => part.components?.schemas)),
  },
};

for (const [document, folder] of [
  [joined, target],
  [kernel, join(target, 'kernel')],
]) {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'schema.d.ts'), astToString(await openapi(document)));
}
