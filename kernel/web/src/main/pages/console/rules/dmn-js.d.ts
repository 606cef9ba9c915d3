interface DmnView {
  type: string;
}

declare class DmnTable {
  constructor(options: { container: HTMLElement });
  importXML(xml: string, options?: { open: boolean }): Promise<unknown>;
  getViews(): DmnView[];
  open(view: DmnView): Promise<unknown>;
  saveXML(options: { format: boolean }): Promise<{ xml: string }>;
  destroy(): void;
}

declare module 'dmn-js/lib/Modeler' {
  export default DmnTable;
}

declare module 'dmn-js/lib/Viewer' {
  export default DmnTable;
}
