// A table that is made in the modeler from nothing.

const INPUTS = [
  { label: '简易低风险', expression: 'simpleLowRisk', type: 'boolean' },
  { label: '外线', expression: 'externalLine', type: 'boolean' },
  { label: '小时用气量', expression: 'hourlyFlow', number: 'amount' },
  { label: '用气点', expression: 'gasPoints', number: 'count' },
];
const OUTPUT = { label: '类别', name: 'category', values: '"G1","G2","G3","G4","G5"' };
const RULES = [
  ['true', '', '', '', '"G1"'],
  ['false', 'false', '<= 1000', '<= 3', '"G2"'],
  ['false', 'false', '> 1000', '', '"G3"'],
  ['false', 'false', '<= 1000', '> 3', '"G3"'],
  ['false', 'true', '<= 1000', '<= 3', '"G4"'],
  ['false', 'true', '> 1000', '', '"G5"'],
  ['false', 'true', '<= 1000', '> 3', '"G5"'],
];
const DECISION = [700, 300];
const CAMUNDA_DECISION = [258, 148];

const NAMESPACES = 'xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/"'
  + ' xmlns:dmndi="https://www.omg.org/spec/DMN/20191111/DMNDI/" xmlns:dc="http://www.omg.org/spec/DMN/20180521/DC/"';

/** A file with nothing in it. */
export const emptyFile = `<definitions ${NAMESPACES} id="gas" name="gas" namespace="urn:jietong:gas">
  <dmndi:DMNDI><dmndi:DMNDiagram/></dmndi:DMNDI>
</definitions>`;

/** As Camunda Modeler begins a file: one decision with a table of one input and one output. */
export function camundaStart(name) {
  const platform = name.includes('cloud') ? 'Camunda Cloud' : 'Camunda Platform';
  return `<definitions ${NAMESPACES} xmlns:modeler="http://camunda.org/schema/modeler/1.0" id="gas" name="DRD"
    namespace="http://camunda.org/schema/1.0/dmn" modeler:executionPlatform="${platform}">
  <decision id="Decision_1" name="Decision 1">
    <variable id="Variable_1" name="Decision 1" typeRef="Any"/>
    <decisionTable id="DecisionTable_1">
      <input id="Input_1"><inputExpression id="InputExpression_1" typeRef="string"><text/></inputExpression></input>
      <output id="Output_1" typeRef="string"/>
    </decisionTable>
  </decision>
  <dmndi:DMNDI><dmndi:DMNDiagram><dmndi:DMNShape id="Shape_1" dmnElementRef="Decision_1">
    <dc:Bounds height="80" width="180" x="160" y="100"/>
  </dmndi:DMNShape></dmndi:DMNDiagram></dmndi:DMNDI>
</definitions>`;
}

/** Only the table is filled in; the diagram shows nothing of what it reads. */
export async function typed(modeler, program) {
  await modeler.draw('decision', ...DECISION);
  await modeler.turnIntoTable();
  await modeler.openTable();
  await modeler.decision('classification');
  await fill(modeler, program);
}

/** The same in the file with which Camunda Modeler begins, with a property of the decision that only its engines know. */
export async function typedIntoCamundaStart(modeler, program) {
  await modeler.property(...CAMUNDA_DECISION, program.property, '7');
  await modeler.openTable();
  await modeler.decision('classification');
  await fill(modeler, program);
}

/** What the table reads is drawn and connected first. */
export async function drawn(modeler, program) {
  for (const [place, input] of INPUTS.entries()) {
    await modeler.draw('input-data', 250 + 250 * place, 600);
    await modeler.name(250 + 250 * place, 600, input.expression);
  }
  await modeler.draw('decision', ...DECISION);
  await modeler.turnIntoTable();
  await modeler.name(...DECISION, 'classification');
  for (const place of INPUTS.keys()) {
    await modeler.connect(250 + 250 * place, 600, ...DECISION);
  }
  await modeler.openTable();
  await fill(modeler, program);
}

async function fill(modeler, program) {
  for (const [column, input] of INPUTS.entries()) {
    if (column > 0) {
      await modeler.addInput();
    }
    await modeler.head(column, { type: program.numbers[input.number], ...input });
  }
  await modeler.head(INPUTS.length, OUTPUT);
  for (const [row, cells] of RULES.entries()) {
    await modeler.addRule();
    for (const [column, text] of cells.entries()) {
      if (text !== '') {
        await modeler.cell(row, column, text);
      }
    }
  }
}
