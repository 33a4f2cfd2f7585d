import { STATUTE } from './grades';
import type { Rule } from './rule';

/** Once the case is in court. */
export const COURT_RULES: readonly Rule[] = [
  {
    ...STATUTE,
    id: 'cn-court-docket',
    who: 'court',
    starts: [{ filing: 'court' }],
    length: 7,
    unit: 'day',
    metBy: [{ filing: 'court', logged: /立案/ }],
    source: '《民事诉讼法》第126条',
  },
  {
    ...STATUTE,
    id: 'cn-court-evidence',
    who: 'buyer',
    starts: [{ filing: 'court', logged: /举证|舉證/ }],
    length: 0,
    unit: 'notice',
    source:
      '《最高人民法院关于民事诉讼证据的若干规定》第51条（普通程序不少于15日，简易程序不超过15日，小额诉讼一般不超过7日，以法院通知为准）',
  },
  {
    ...STATUTE,
    id: 'cn-court-simplified',
    who: 'court',
    starts: [{ filing: 'court', logged: /(?<!不予|不|未)立案/ }],
    length: 4,
    unit: 'month',
    metBy: [{ filing: 'court', logged: /判决|判決|裁定|调解书|調解書|撤诉|撤訴/ }],
    source: '《民事诉讼法》第164条（简易程序3个月，可延长1个月；这里按4个月）',
  },
];
