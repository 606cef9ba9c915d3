/** A piece of a condition; words in lower case, texts without their quotes. */
export type Piece = { kind: 'key' | 'text' | 'number' | 'word' | 'symbol' | 'end'; text: string };

const PIECE =
  /\s*(?:\{([^{}"']{1,130})\}|'((?:[^'\\]|\\.)*)'|"((?:[^"\\]|\\.)*)"|(-?\d{1,15}(?:\.\d{1,6})?)(?![\d.\p{L}_])|([A-Za-z]+)|(&&|\|\||==|<>|!=|<=|>=|\*=|[=<>!()[\],]))/uy;

/** @throws SyntaxError when there is something that no condition has */
export function pieces(text: string): Piece[] {
  const found: Piece[] = [];
  const whole = text.trimEnd();
  PIECE.lastIndex = 0;
  while (PIECE.lastIndex < whole.length) {
    const match = PIECE.exec(whole);
    if (!match) throw new SyntaxError(whole);
    const [, key, single, double, number, word, symbol] = match;
    const quoted = single ?? double;
    if (key !== undefined) found.push({ kind: 'key', text: key.trim() });
    else if (quoted !== undefined) found.push({ kind: 'text', text: quoted.replace(/\\(.)/g, '$1') });
    else if (number !== undefined) found.push({ kind: 'number', text: number });
    else if (word !== undefined) found.push({ kind: 'word', text: word.toLowerCase() });
    else found.push({ kind: 'symbol', text: symbol ?? '' });
  }
  return found;
}
