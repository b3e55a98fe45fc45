import type { Reading, Statement } from '../../model.ts';
import type { EntityIndex } from '../acts/EntityIndex.ts';
import { surroundings } from '../surroundings.ts';

/** Which parties a statement has to do with: who speaks, whom it is aimed at, whom its words and its sentence name. */
export class Involved {
  private readonly known = new Map<string, ReadonlySet<string>>();
  private readonly reading: Reading;
  private readonly index: EntityIndex;

  constructor(reading: Reading, index: EntityIndex) {
    this.reading = reading;
    this.index = index;
  }

  /** Whether a statement is aimed at an entity's party, or names it without speaking for it. */
  concerns(statement: Statement, entity: string | null): boolean {
    if (entity === null || this.index.sameParty(statement.speaker, entity)) return false;
    return this.index.sameParty(statement.target, entity) || this.names(statement, entity);
  }

  /** Whether the words of a statement or of its sentence name an entity's party, without speaking for it. */
  names(statement: Statement, entity: string | null): boolean {
    if (entity === null || this.index.sameParty(statement.speaker, entity)) return false;
    return this.namedIn(statement).has(this.index.party(entity));
  }

  private namedIn(statement: Statement): ReadonlySet<string> {
    let named = this.known.get(statement.id);
    if (!named) {
      const near = surroundings(this.reading, statement);
      const spans = near ? [...statement.content, near] : statement.content;
      named = new Set(spans.flatMap((span) => this.index.within(span)).map((id) => this.index.party(id)));
      this.known.set(statement.id, named);
    }
    return named;
  }
}
