// What an administrator changes in the table of the gas pack.

const FLOW = 2;
const POINTS = 3;
const ORDINARY = 1;

/** Large from 800 instead of 1000 Nm³/h on; a rule more, for three points; a column renamed; another one moved. */
export async function edit(modeler) {
  const flows = await modeler.column(FLOW);
  for (const [row, flow] of flows.entries()) {
    if (flow.includes('1000')) {
      await modeler.cell(row, FLOW, flow.replace('1000', '800'));
    }
  }
  await modeler.annotation(ORDINARY, '2027年起以800为界');
  await modeler.cell(ORDINARY, POINTS, '<= 2');
  await modeler.addRule();
  const added = flows.length;
  for (const [column, text] of ['false', 'false', '<= 800', '(2..3]', '"G2"'].entries()) {
    await modeler.cell(added, column, text);
  }
  await modeler.head(FLOW, { label: '小时用气量' });
  await modeler.move(POINTS, FLOW);
}

/** Lowers the bound in one rule and forgets the others. */
export async function editLeavingAGap(modeler) {
  await modeler.cell(ORDINARY, FLOW, '<= 800');
}
