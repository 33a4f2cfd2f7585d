import { joinPieces } from './text/tokens';
import type { Picture, Token } from './text/types';
import { walkPage } from './text/walk';

/** What a person sees of a page, in page order: one walk serves its facts and its text. */
export interface Look {
  document: Document;
  tokens: readonly Token[];
  pictures: readonly Picture[];
  links: readonly Element[];
  roots: readonly ParentNode[];
}

export function lookAt(document: Document): Look {
  const { pieces, ...rest } = walkPage(document);
  return { document, tokens: joinPieces(pieces), ...rest };
}
