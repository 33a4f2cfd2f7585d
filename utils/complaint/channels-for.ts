import { CHANNELS } from './data/channels';
import { DEMANDS } from './data/demands';
import { REPORTS } from './data/reports';
import { isProblem } from './has-goods';
import { filedElsewhere, isWithAgency } from './taken-up';
import { CHANNEL_IDS, type ChannelId, type ComplaintInput, type DemandId, type UnfitId } from './types';
import { isUnderChineseLaw } from './write/which-law';

/** A channel, and why it does not fit; `channels` are those that have taken the dispute up. */
export interface ChannelChoice {
  id: ChannelId;
  isFitting: boolean;
  reasons: { id: UnfitId; channels?: ChannelId[] }[];
}

/** Bodies that hear only consumers who bought from a trader. */
const FOR_CONSUMERS: readonly ChannelId[] = ['12315', '12315-report', 'association'];

/** Every channel in the order in which one usually takes them, each with the reasons that speak against it. Advice, not a lock. */
export function channelsFor(input: ComplaintInput): ChannelChoice[] {
  return CHANNEL_IDS.map((id) => {
    const reasons = reasonsAgainst(input, id);
    return { id, isFitting: reasons.length === 0, reasons };
  });
}

function reasonsAgainst(input: ComplaintInput, id: ChannelId): ChannelChoice['reasons'] {
  const { place } = CHANNELS[id];
  const isChinese = isUnderChineseLaw(input.facts);
  const platform = input.facts.platform?.value;
  const answers = input.case.problem?.answers ?? {};
  const { takenUp } = filedElsewhere(input, id);
  const isPrivate = platform === 'xianyu' && answers['seller-is-trader'] !== 'yes';
  const against: [UnfitId, boolean][] = [
    ['abroad', place === 'china' && !isChinese],
    ['china', place === 'abroad' && isChinese],
    ['other-marketplace', (id === 'amazon' || id === 'ebay') && !isChinese && platform !== id],
    ['no-parcel', id === 'courier' && isChinese && !isAboutParcel(input)],
    ['no-violation', id === '12315-report' && isChinese && !isReportable(input)],
    ['private-seller', FOR_CONSUMERS.includes(id) && isChinese && isPrivate],
    ['agency', (id === '12315' || id === 'association') && isWithAgency(input)],
    ['not-personal', FOR_CONSUMERS.includes(id) && answers['personal-use'] === 'no'],
  ];
  const reasons = against.filter(([, isSo]) => isSo).map(([reason]) => ({ id: reason }));
  return takenUp.length === 0 ? reasons : [...reasons, { id: 'taken-up', channels: takenUp }];
}

function isReportable({ case: { problem } }: ComplaintInput): boolean {
  return isProblem(problem?.id) && REPORTS[problem.id] !== undefined;
}

/** Whether the parcel is the trouble: by the problem, or by a demand that only a courier can meet. */
function isAboutParcel({ case: { problem, demands } }: ComplaintInput): boolean {
  const isOfCourier = (id: string) => Object.hasOwn(DEMANDS, id) && DEMANDS[id as DemandId].of === 'courier';
  return (
    problem?.id === 'damaged' ||
    problem?.id === 'missing-items' ||
    problem?.id === 'delivery-trouble' ||
    problem?.id === 'unauthorised-drop-off' ||
    demands.some(({ id }) => isOfCourier(id))
  );
}
