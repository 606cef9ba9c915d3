// The modelers by which the fixtures are made.
import { readFileSync } from 'node:fs';

const STYLES = [
  'diagram-js.css', 'dmn-js-shared.css', 'dmn-js-drd.css', 'dmn-js-decision-table.css',
  'dmn-js-decision-table-controls.css', 'dmn-js-literal-expression.css', 'dmn-font/css/dmn-embedded.css',
];
const DMN_NUMBERS = { amount: 'number', count: 'number' };
const JAVA_NUMBERS = { amount: 'double', count: 'integer' };

/** @param {string} modules the node_modules in which they are installed */
export function programs(modules) {
  const camunda = (kind, property, numbers) => ({
    folder: `${modules}/camunda-dmn-js/dist`,
    script: `camunda-${kind}-modeler.development.js`,
    styles: [...STYLES, 'properties-panel.css'],
    global: 'DmnModeler',
    options: {
      drd: { propertiesPanel: { parent: '#properties' } },
      moddleExtensions: { modeler: json(`${modules}/modeler-moddle/resources/dmn-modeler.json`) },
    },
    property,
    numbers,
  });
  return {
    [`dmn-js-${version(modules, 'dmn-js')}`]: {
      folder: `${modules}/dmn-js/dist`,
      script: 'dmn-modeler.development.js',
      styles: STYLES,
      global: 'DmnJS',
      options: {},
      numbers: DMN_NUMBERS,
    },
    [`camunda-cloud-${version(modules, 'camunda-dmn-js')}`]: camunda('cloud', 'versionTag', DMN_NUMBERS),
    [`camunda-platform-${version(modules, 'camunda-dmn-js')}`]: camunda('platform', 'historyTimeToLive', JAVA_NUMBERS),
  };
}

function version(modules, name) {
  return json(`${modules}/${name}/package.json`).version;
}

function json(file) {
  return JSON.parse(readFileSync(file, 'utf8'));
}
