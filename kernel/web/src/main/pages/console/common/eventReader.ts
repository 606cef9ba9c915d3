import type { Event } from './contractTypes';

/** Reads server-sent events, each with the place it has in the journal. */
export class EventReader {
  /** The place of the last event that was read; empty before the first. */
  last = '';

  async *eventsOf(stream: ReadableStream<Uint8Array>): AsyncGenerator<Event> {
    for await (const block of split(stream, '\n\n')) {
      const fields = fieldsOf(block);
      const data = fields.get('data');
      if (data === undefined) continue;
      this.last = fields.get('id') ?? this.last;
      yield JSON.parse(data) as Event;
    }
  }
}

/** The parts of a text that comes piece by piece; what follows the last separator is left out. */
export async function* split(stream: ReadableStream<Uint8Array>, separator: string): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  const source = stream.getReader();
  let rest = '';
  try {
    for (;;) {
      const { done, value } = await source.read();
      if (done) return;
      const parts = (rest + decoder.decode(value, { stream: true })).split(separator);
      rest = parts.pop() ?? '';
      yield* parts;
    }
  } finally {
    await source.cancel();
  }
}

function fieldsOf(block: string): Map<string, string> {
  const fields = new Map<string, string>();
  for (const line of block.split('\n')) {
    const at = line.indexOf(':');
    if (at <= 0) continue;
    const name = line.slice(0, at);
    const value = line.slice(at + 1).replace(/^ /, '');
    fields.set(name, name === 'data' && fields.has(name) ? `${fields.get(name)}\n${value}` : value);
  }
  return fields;
}
