import type { MarkRule } from './rules';

/** What one side may do for the other, and when: joined to patterns below. Lower case; texts are folded first. */
const ACT =
  'refund|replac|send|ship|re-?send|re-?ship|process|issue|credit|repair|compensat|pay|deliver|arriv|money back|reply|respond|contact you|get back|resolve';
const TERM =
  '(?:within|in)\\s+(?:the next\\s+)?(?:\\d+|one|two|three|four|five|six|seven|ten|a few)(?:\\s*(?:-|–|to)\\s*\\d+)?\\s+(?:business |working )?(?:hours?|days?|weeks?)|by (?:today|tomorrow|tonight|monday|tuesday|wednesday|thursday|friday|saturday|sunday|the end of)|(?:today|tomorrow|tonight)\\b';
const WILL = "(?:will|we'll|i'll|you'll|going to|shall|promise to|guarantee)";

const NOT =
  /\b(?:can ?not|can't|unable|not able|won't|will not|do not|don't|does not|doesn't|did not|didn't|is not|isn't|are not|aren't|not|never)\b/;
const VAGUE = /\b(?:try|hope|might|may|as soon as possible|asap|soon|shortly|look into)\b/;
/** What the buyer is asked to do. */
const DUTY =
  /\b(?:you (?:must|need|have to|should|can|could|may)|please (?:return|send|contact|provide|upload|ship|reply|allow))\b/;
const PAST = /\b(?:was|were|has been|have been|had|already)\b/;
const IF = /\b(?:if|whether|unless|in case)\b/;

/** English wording of each mark. */
export const ENGLISH_RULES: readonly MarkRule[] = [
  {
    mark: 'promise',
    says: [
      new RegExp(`\\b(?:${ACT})\\w*\\b.{0,50}\\b(?:${TERM})`),
      new RegExp(`\\b(?:${TERM}).{0,30}\\b(?:${ACT})`),
    ],
    unless: [NOT, DUTY, PAST, VAGUE],
  },
  {
    mark: 'promise',
    says: [
      new RegExp(
        `\\b${WILL}\\b.{0,30}\\b(?:refund|replac|re-?send|re-?ship|ship|send you|compensat|repair|pay|credit|receive (?:a|your|the) (?:full )?(?:refund|money))`,
      ),
      /\b(?:i|we) (?:promise|guarantee)\b/,
      /\bmoney[- ]back guarantee\b/,
    ],
    unless: [NOT, VAGUE, DUTY, IF],
  },
  {
    mark: 'refusal',
    says: [
      /\b(?:can ?not|can't|unable to|not able to|won't|will not|do not|don't|does not|doesn't|are not|aren't|is not|isn't)\b.{0,40}\b(?:refund|return|replac|exchang|compensat|accepted|eligible|covered|reimburse|help (?:you|further))/,
      /\b(?:returns?|refunds?|exchanges?) (?:is|are) not\b/,
      /\b(?:no|non)[- ](?:refund|return|exchange)/,
      /\b(?:declin|refus|reject|denied|deny)/,
      /\bnot (?:our|my) (?:fault|responsibility|problem|mistake)\b/,
      /\b(?:return|warranty|refund) (?:window|period|policy)\b.{0,20}\b(?:closed|ended|expired|over|passed)\b/,
      /\b(?:file|go ahead and|feel free to).{0,10}\bcomplain/,
    ],
    unless: [
      IF,
      /\byou (?:said|refused|declined|do not want|don't want|don't need|do not need|won't need)\b|\bnot refus/,
    ],
  },
  {
    mark: 'admission',
    says: [
      /\b(?:our|my) (?:own )?(?:mistake|fault|error|bad|oversight)\b/,
      /\bwe (?:sent|shipped|packed|mailed) (?:you )?(?:out )?the wrong\b/,
      /\bwe (?:forgot|missed|overlooked|mixed up|failed to)\b/,
      /\b(?:apologi[sz]e|sorry) for (?:the |our |this )?(?:mistake|wrong|defect|damaged|missing|error|mix-?up|delay)/,
      /\b(?:item|product|unit|it) (?:is|was) (?:indeed |really |actually )?(?:defective|faulty|damaged (?:when|in|by))/,
    ],
    unless: [IF, /\bnot\b|n't\b|\bmay\b|\bmight\b/],
  },
  {
    mark: 'offer',
    says: [
      /\b(?:offer|give|send|issue) you\b.{0,30}(?:\d+ ?%|\bdiscount|\bcoupon|\bvoucher|\bgift card|\bpartial refund|\bcredit|\breplacement|[$£€] ?\d)/,
      /(?:[$£€]|\busd ?|\bgbp ?|\beur ?)\d+(?:\.\d+)?.{0,20}\b(?:refund|back|credit|compensation|coupon|off)\b/,
      /\b(?:refund|compensate) (?:you )?(?:of )?(?:half|\d+ ?%|[$£€] ?\d)/,
      /\bpartial refund\b/,
      /\bkeep (?:it|the item|the product)\b.{0,20}\band\b/,
      /\b\d+ ?% (?:off|refund|discount)\b/,
    ],
    unless: [NOT, PAST],
    isAsked: true,
  },
];
