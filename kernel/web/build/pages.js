// Builds the pages of the module it is called in, unless nothing that they are made of has changed.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../../..');
const module = process.cwd();

function files(path) {
  if (!existsSync(path)) return [];
  if (statSync(path).isFile()) return [path];
  return readdirSync(path)
    .filter((name) => name !== 'node_modules' && name !== 'target')
    .sort()
    .flatMap((name) => files(join(path, name)));
}

function digest(paths) {
  const hash = createHash('sha256');
  for (const file of paths.flatMap(files)) hash.update(file).update('\0').update(readFileSync(file));
  return hash.digest('hex');
}

function run(command, where, ...parameters) {
  const { status, error } = spawnSync(command, parameters, { cwd: where, stdio: 'inherit' });
  if (error) throw error;
  if (status !== 0) process.exit(status ?? 1);
}

function unlessDone(stamp, inputs, work) {
  const now = digest(inputs);
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === now) return;
  work();
  mkdirSync(join(stamp, '..'), { recursive: true });
  writeFileSync(stamp, now);
}

unlessDone(join(root, 'node_modules', '.jietong'), [join(root, 'package-lock.json'), join(root, '.npmrc')], () =>
  run('npm', root, 'ci'),
);
unlessDone(
  join(module, 'target', 'pages.digest'),
  [
    join(root, 'package-lock.json'),
    ...readdirSync(module)
      .map((name) => join(module, name))
      .filter((path) => !/\/(node_modules|target|src|pom\.xml|bnd\.bnd)$/.test(path)),
    join(module, 'src/main/pages'),
    join(module, 'src/main/resources/contract'),
    join(root, 'kernel/web/build'),
    join(root, 'kernel/web/src/main/pages'),
    join(root, 'kernel/rest/src/main/resources/org/jietong/rest/internal/openapi.json'),
  ],
  () => run('npm', module, 'run', '--silent', 'pages'),
);
