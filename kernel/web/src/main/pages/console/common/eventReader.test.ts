import { expect, test } from 'vitest';
import { EventReader } from './eventReader';

function inPieces(...pieces: string[]): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  return new ReadableStream({
    start(controller) {
      pieces.forEach((piece) => controller.enqueue(encoder.encode(piece)));
      controller.close();
    },
  });
}

test('an event that comes in pieces is read as one, and its place is kept for the next time', async () => {
  const reader = new EventReader();
  const heard: string[] = [];

  for await (const event of reader.eventsOf(
    inPieces(': the journal from 7 on\nretry: 3000\n\nid: 8\nevent: ESC', 'ALATED\ndata: {"type":"ESCALATED"}\n', '\n'),
  )) {
    heard.push(event.type);
  }

  expect(heard).toEqual(['ESCALATED']);
  expect(reader.last).toBe('8');
});

test('an event whose end is not there is not told', async () => {
  const reader = new EventReader();
  const heard: string[] = [];

  for await (const event of reader.eventsOf(inPieces('id: 8\ndata: {"type":"ESCALATED"}\n'))) heard.push(event.type);

  expect(heard).toEqual([]);
  expect(reader.last).toBe('');
});
