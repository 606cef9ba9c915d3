import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

const TABLE = 'classification.dmn';
const HEAD = 'pack.json';
const SAMPLES = 'samples.json';

/** Facts with the category they have to fall into. */
export interface Sample {
  facts: Record<string, unknown>;
  category: string;
}

interface Head {
  version: string;
  effectiveFrom: string;
  categories: { code: string; name: { zh: string; en: string } }[];
}

/** The files of a rule pack, of which those are read and written that the editor changes. */
export class PackFiles {
  private constructor(private readonly files: Record<string, Uint8Array>) {}

  static of(zip: ArrayBuffer): PackFiles {
    return new PackFiles(unzipSync(new Uint8Array(zip)));
  }

  get table(): string {
    return this.text(TABLE);
  }

  get head(): Head {
    return JSON.parse(this.text(HEAD)) as Head;
  }

  get samples(): Sample[] {
    return JSON.parse(this.text(SAMPLES)) as Sample[];
  }

  /** The same pack with another table under another version. */
  changed(table: string, samples: readonly Sample[], version: string, effectiveFrom: string): PackFiles {
    return new PackFiles({
      ...this.files,
      [TABLE]: strToU8(table),
      [SAMPLES]: asJson(samples),
      [HEAD]: asJson({ ...this.head, version, effectiveFrom }),
    });
  }

  zip(): Blob {
    return new Blob([zipSync(this.files) as BlobPart], { type: 'application/zip' });
  }

  private text(name: string): string {
    const file = this.files[name];
    if (!file) throw new Error(`The pack has no ${name}`);
    return strFromU8(file);
  }
}

function asJson(value: unknown): Uint8Array {
  return strToU8(`${JSON.stringify(value, null, 2)}\n`);
}

/** The version after the last one there is: of this year, counted on. */
export function nextVersion(taken: readonly string[], year: number): string {
  const numbers = taken.filter((one) => one.startsWith(`${year}.`)).map((one) => Number(one.split('.')[1]));
  return `${year}.${Math.max(0, ...numbers.filter(Number.isInteger)) + 1}`;
}
