import { OPERATORS, type Value } from './operators';
import { type Piece, pieces } from './pieces';

/** What was answered under a key: nothing, one value or several. */
export type Answered = (key: string) => Value[];
export type Condition = (answered: Answered) => boolean;

class Parser {
  private next = 0;

  constructor(private readonly found: Piece[]) {}

  whole(): Condition {
    const condition = this.any();
    if (this.peek().kind !== 'end') throw new SyntaxError(this.peek().text);
    return condition;
  }

  private any(): Condition {
    const parts = this.joined(() => this.every(), 'or', '||');
    return (answered) => parts.some((part) => part(answered));
  }

  private every(): Condition {
    const parts = this.joined(() => this.single(), 'and', '&&');
    return (answered) => parts.every((part) => part(answered));
  }

  private joined(part: () => Condition, ...by: string[]): Condition[] {
    const parts = [part()];
    while (this.takes(...by)) parts.push(part());
    return parts;
  }

  private single(): Condition {
    if (this.takes('not', '!')) {
      const part = this.single();
      return (answered) => !part(answered);
    }
    if (!this.takes('(')) return this.comparison();
    const inner = this.any();
    this.demand(')');
    return inner;
  }

  private comparison(): Condition {
    const key = this.take('key').text;
    if (this.takes('empty')) return (answered) => answered(key).length === 0;
    if (this.takes('notempty')) return (answered) => answered(key).length > 0;
    const name = this.take('word', 'symbol').text;
    const operator = OPERATORS[name];
    if (!operator) throw new SyntaxError(name);
    const wanted = name === 'anyof' || name === 'allof' ? this.list() : [this.value()];
    return (answered) => operator(answered(key), wanted);
  }

  private list(): Value[] {
    this.demand('[');
    const values = [this.value()];
    while (this.takes(',')) values.push(this.value());
    this.demand(']');
    return values;
  }

  private value(): Value {
    const { kind, text } = this.take('number', 'text');
    return kind === 'number' ? Number(text) : text;
  }

  private peek(): Piece {
    return this.found[this.next] ?? { kind: 'end', text: '' };
  }

  private take(...kinds: Piece['kind'][]): Piece {
    const piece = this.peek();
    if (!kinds.includes(piece.kind)) throw new SyntaxError(piece.text);
    this.next++;
    return piece;
  }

  private takes(...texts: string[]): boolean {
    const { kind, text } = this.peek();
    const found = (kind === 'word' || kind === 'symbol') && texts.includes(text);
    if (found) this.next++;
    return found;
  }

  private demand(symbol: string): void {
    if (!this.takes(symbol)) throw new SyntaxError(this.peek().text);
  }
}

/**
 * Reads a condition as the server does, which decides in the end.
 *
 * @throws SyntaxError when it is none
 */
export function condition(text: string): Condition {
  return new Parser(pieces(text)).whole();
}
