// Builds the scripts that the hall and the console load, into a folder that holds nothing else.
import { rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { pluginPage } from '@jietong/web/build';
import { build } from 'vite';

const folder = import.meta.dirname;
rmSync(resolve(folder, 'target/pages'), { recursive: true, force: true });
for (const page of ['hall', 'console']) await build({ ...pluginPage(folder, page), configFile: false });
