import type { ExhibitInPackage, Package } from './demo-run';
import type { Picture } from './picture';

/** A message as NN-chat.json has it. */
export interface KeptMessage {
  n: number;
  sender: string;
  name: string;
  kind: string;
  text: string;
  time: string | null;
  timeIs: string;
  arrived: 'before' | 'during';
  part: number | null;
  y: number | null;
}

/** A chat in an evidence package. */
export interface KeptChat {
  exhibit: ExhibitInPackage;
  picture: Picture;
  messages: KeptMessage[];
  top: string;
  line: string;
  gaps: unknown[];
  pane: { how: string; reader: string };
  /** NN-chat.txt */
  text: string;
}

/** The chat of the exhibit whose address ends so. */
export function chatIn(pack: Package, end: string): KeptChat {
  const exhibit = pack.exhibits.find(({ url }) => url.endsWith(end));
  if (exhibit === undefined) throw new Error(`no exhibit of ${end}`);
  return chatOf(pack, exhibit);
}

/** The chat of an exhibit. */
export function chatOf(pack: Package, exhibit: ExhibitInPackage): KeptChat {
  const read = (ending: string) => {
    const { path = '' } = exhibit.files.find((file) => file.path.endsWith(ending)) ?? {};
    return pack.entries.get(path)?.toString() ?? '';
  };
  return {
    ...JSON.parse(read('-chat.json')),
    exhibit,
    picture: pack.picture(exhibit),
    text: read('-chat.txt'),
  };
}
