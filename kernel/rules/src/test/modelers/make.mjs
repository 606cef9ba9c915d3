// Makes the fixtures in ../resources/modelers, of all modelers or of those whose names begin in some way:
// node make.mjs <node_modules> <classification.dmn of plugin-gas> [beginning]
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { Modeler } from './modeler.mjs';
import { programs } from './programs.mjs';
import { edit, editLeavingAGap } from './edits.mjs';
import { camundaStart, drawn, emptyFile, typed, typedIntoCamundaStart } from './fresh.mjs';

const [modules, gas, beginning = ''] = process.argv.slice(2);
const library = createRequire(`${modules}/`).resolve('puppeteer-core');
const puppeteer = (await import(pathToFileURL(library))).default;
const table = readFileSync(gas, 'utf8');
const fixtures = new URL('../resources/modelers/', import.meta.url).pathname;

for (const [name, program] of Object.entries(programs(modules)).filter(([name]) => name.startsWith(beginning))) {
  mkdirSync(`${fixtures}${name}`, { recursive: true });
  await make(name, program, 'edited', table, edit);
  await make(name, program, 'gap', table, editLeavingAGap);
  await make(name, program, 'drawn', emptyFile, drawn);
  if (program.property) {
    await make(name, program, 'typed', camundaStart(name), typedIntoCamundaStart);
  } else {
    await make(name, program, 'typed', emptyFile, typed);
  }
}

async function make(name, program, fixture, start, work) {
  const modeler = await Modeler.open(puppeteer, program, start);
  try {
    await work(modeler, program);
    writeFileSync(`${fixtures}${name}/${fixture}.dmn`, await modeler.save());
  } finally {
    await modeler.close();
  }
}
