import type { MessagePlace } from '../capture';
import type { TranscriptFiles } from './transcribe';

/** A message without a place in NN-chat.json as it is written; in a message's own words these signs stand escaped. */
const NOWHERE = /"part": null,\s+"y": null/g;

/** Puts the places of messages into a transcript that was written without them, since its page has gone. */
export function placeDraft(draft: TranscriptFiles, places: readonly MessagePlace[]): TranscriptFiles {
  const byMessage = new Map(places.map((place) => [place.message, place]));
  let n = 0;
  let unpictured = 0;
  const json = draft.json.replace(NOWHERE, (nowhere) => {
    n += 1;
    const place = byMessage.get(n);
    if (place === undefined) unpictured += 1;
    return place === undefined
      ? nowhere
      : nowhere.replace('null', `${place.part}`).replace('null', `${Math.round(place.y)}`);
  });
  return {
    ...draft,
    json,
    problems: unpictured === 0 ? [] : [{ code: 'unpictured', detail: `${unpictured}` }],
  };
}
