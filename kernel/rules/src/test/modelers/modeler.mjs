// A DMN modeler in a browser, worked by mouse and keyboard as its users do.
const CHROMIUM = process.env.CHROMIUM ?? '/usr/bin/chromium';
const WINDOW = { width: 1800, height: 1800 };
/** Where nothing is drawn. */
const ASIDE = [1600, 1000];
const SETTLED = 150;

export class Modeler {
  #browser;
  #page;

  constructor(browser, page) {
    this.#browser = browser;
    this.#page = page;
  }

  /**
   * Opens a modeler on a file.
   *
   * @param puppeteer what drives the browser
   * @param {{folder: string, script: string, styles: string[], global: string, options: object}} program
   * @param {string} xml the file
   */
  static async open(puppeteer, program, xml) {
    const browser = await puppeteer.launch({
      executablePath: CHROMIUM,
      headless: true,
      args: ['--no-sandbox', '--disable-dev-shm-usage'],
    });
    const page = await browser.newPage();
    await page.setViewport(WINDOW);
    await page.setContent('<div id="canvas"></div><div id="properties"></div>');
    for (const style of program.styles) {
      await page.addStyleTag({ path: `${program.folder}/assets/${style}` });
    }
    await page.addScriptTag({ path: `${program.folder}/${program.script}` });
    const warnings = await page.evaluate(
      async (global, options, file) => {
        window.modeler = new window[global]({ container: '#canvas', height: 1200, ...options });
        return (await window.modeler.importXML(file)).warnings.map(String);
      },
      program.global, program.options, xml);
    if (warnings.length > 0) {
      throw new Error(`the modeler warns: ${warnings}`);
    }
    return new Modeler(browser, page);
  }

  /** The texts of a column, from the top. */
  async column(column) {
    return this.#page.$$eval(`td[data-coords$=":${column}"]`, cells => cells.map(cell => cell.textContent));
  }

  /** Types into a cell; rows count from 0, columns too, outputs after inputs. */
  async cell(row, column, text) {
    await this.#fill(`td[data-coords="${row}:${column}"]`, text);
  }

  /** Types into the annotation of a rule. */
  async annotation(row, text) {
    await this.#fill(`td[data-coords="${row}:annotation"]`, text);
  }

  /** Adds a rule at the end, by the plus sign. */
  async addRule() {
    await this.#leave();
    await this.#click('.add-rule-add button');
  }

  /** Adds an input at the right, by the plus sign. */
  async addInput() {
    await this.#leave();
    await this.#click('.add-input button');
  }

  /** Renames the decision above the table. */
  async decision(name) {
    await this.#fill('.decision-table-name .content-editable', name);
  }

  /** Fills in the head of a column; what is not given stays. */
  async head(column, { label, expression, name, type, values }) {
    await this.#page.click(`thead th:nth-child(${column + 2})`, { count: 2 });
    await this.#settle();
    const menu = '.context-menu';
    if (label !== undefined) {
      await this.#fill(`${menu} [aria-label$="label"]`, label);
    }
    if (expression !== undefined) {
      await this.#fill(`${menu} [aria-label="Input expression"]`, expression);
    }
    if (name !== undefined) {
      await this.#fill(`${menu} [aria-label="Output name"]`, name);
    }
    if (type !== undefined) {
      await this.#click(`${menu} .type-ref-edit-select .dms-input-select-icon`);
      await this.#click(`.options [data-value="${type}"]`);
    }
    if (values !== undefined) {
      await this.#fill(`${menu} .allowed-values-edit input`, values);
      await this.#page.keyboard.press('Enter');
    }
    await this.#leave();
  }

  /** Drags a column before another. */
  async move(column, before) {
    const handle = place => `thead th:nth-child(${place + 2})`;
    await this.#page.evaluate((from, to) => {
      const transfer = new DataTransfer();
      const at = (selector, edge) => {
        const box = document.querySelector(selector).getBoundingClientRect();
        return { clientX: box.left + edge, clientY: box.top + box.height / 2 };
      };
      const fire = (selector, type, edge) => document.querySelector(selector).dispatchEvent(
        new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer: transfer, ...at(selector, edge) }));
      fire(`${from} .dmn-icon-drag`, 'dragstart', 5);
      fire(to, 'dragover', 5);
      fire(to, 'drop', 5);
      fire(`${from} .dmn-icon-drag`, 'dragend', 5);
    }, handle(column), handle(before));
    await this.#settle();
  }

  /** Draws an element into the diagram. */
  async draw(action, x, y) {
    await this.#click(`.djs-palette [data-action="create.${action}"]`);
    await this.#page.mouse.move(x, y);
    await this.#page.mouse.click(x, y);
    await this.#settle();
  }

  /** Names the element at a place. */
  async name(x, y, name) {
    await this.#page.mouse.click(x, y, { count: 2 });
    await this.#settle();
    await this.#page.keyboard.type(name);
    await this.#leave();
  }

  /** Connects the element at a place with another. */
  async connect(x, y, toX, toY) {
    await this.#page.mouse.click(x, y);
    await this.#click('.djs-context-pad [data-action="connect"]');
    await this.#page.mouse.move(toX - 5, toY);
    await this.#page.mouse.click(toX, toY);
    await this.#leave();
  }

  /** Makes the decision that was drawn last a table. */
  async turnIntoTable() {
    await this.#click('.djs-context-pad [data-action="replace"]');
    await this.#click('.djs-popup [data-id="replace-with-decision-table"]');
  }

  /** Opens the table from the diagram. */
  async openTable() {
    await this.#click('.drill-down-overlay');
  }

  /** Fills in a field of the properties of the element at a place. */
  async property(x, y, field, text) {
    await this.#page.waitForSelector('#properties .bio-properties-panel');
    await this.#settle();
    await this.#page.mouse.click(x, y);
    await this.#page.waitForSelector(`#properties [name="${field}"]`);
    await this.#page.$$eval('#properties .bio-properties-panel-group-header', heads => heads.forEach(head => head.click()));
    await this.#fill(`#properties [name="${field}"]`, text);
    await this.#leave();
  }

  async picture(file) {
    await this.#page.screenshot({ path: file });
  }

  /** What the modeler saves. */
  async save() {
    await this.#leave();
    return this.#page.evaluate(async () => (await window.modeler.saveXML({ format: true })).xml);
  }

  async close() {
    await this.#browser.close();
  }

  async #fill(selector, text) {
    await this.#page.click(selector);
    await this.#page.keyboard.down('Control');
    await this.#page.keyboard.press('KeyA');
    await this.#page.keyboard.up('Control');
    await this.#page.keyboard.type(text);
    // Editors of formulas close brackets by themselves, which here stand in the text already.
    await this.#page.keyboard.down('Shift');
    await this.#page.keyboard.press('End');
    await this.#page.keyboard.up('Shift');
    await this.#page.keyboard.press('Delete');
    await this.#settle();
  }

  /** Clicks beside everything, which ends what is being edited. */
  async #leave() {
    await this.#page.mouse.click(...ASIDE);
    await this.#settle();
  }

  async #click(selector) {
    await this.#page.click(selector);
    await this.#settle();
  }

  /** The modelers answer after a timer of their own, which leaves nothing in the page to wait for. */
  async #settle() {
    await new Promise(done => setTimeout(done, SETTLED));
  }
}
