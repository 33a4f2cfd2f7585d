import { describe, expect, it } from 'vitest';
import { CHANNEL_IDS, type ChannelId, checkTone, writeComplaint } from '../../utils/complaint';
import { LANGUAGES, type Language } from '../../utils/i18n';
import { amazonNotArrived, fullDispute, NOW, overdueCounterfeit, pictureOnly, ZONE } from './cases';

function found(text: string, language: Language, channel?: ChannelId): string[] {
  return checkTone(text, language, channel).map(({ kind, word, calmer }) => `${kind}:${word}→${calmer}`);
}

describe('what a calmer text would put otherwise', () => {
  it.each<[string, Language, string[]]>([
    ['这家骗子店，再不退我就曝光你们', 'zh-CN', ['insult:骗子店→商家', 'threat:曝光→依法投诉']],
    ['這家騙子店，後果自負', 'zh-TW', ['insult:騙子店→賣家', 'threat:後果自負→如未解決，將依法投訴']],
    ['無良商家賣垃圾貨', 'zh-TW', ['insult:無良→', 'insult:垃圾貨→不符合品質要求的商品']],
    ['奸商，去死', 'zh-CN', ['insult:奸商→商家', 'insult:去死→']],
    ['客服是智障', 'zh-CN', ['insult:智障→对方']],
    ['我要找媒体，走着瞧', 'zh-CN', ['threat:找媒体→依法投诉', 'threat:走着瞧→如未解决，将依法投诉']],
    ['小心我上门闹', 'zh-CN', ['threat:上门闹→']],
    ['这是诈骗', 'zh-CN', ['accusation:诈骗→投诉人认为与事实不符']],
    [
      '就是假货，全是假的',
      'zh-CN',
      ['accusation:就是假货→可能不是正品', 'exaggeration:全是假的→部分内容与事实不符'],
    ],
    ['肯定是旧的', 'zh-CN', ['guess:肯定是→投诉人认为']],
    ['顯然是二手', 'zh-TW', ['guess:顯然是→投訴人認為']],
    ['他们故意不发货', 'zh-CN', ['guess:故意→']],
    ['估计是翻新机', 'zh-CN', ['guess:估计是→投诉人推测']],
    ['我天天问，从来没有人回', 'zh-CN', ['exaggeration:天天→多次', 'exaggeration:从来没有→至今未']],
    ['所有人都說最爛的', 'zh-TW', ['exaggeration:所有人都→有買家', 'exaggeration:最爛的→不符合約定']],
    ['退钱！！！', 'zh-CN', ['shouting:！！！→。']],
    ['退款退款退款', 'zh-CN', ['shouting:退款退款退款→请退款']],
    ['啊啊啊啊坏了', 'zh-CN', ['shouting:啊啊啊啊→啊']],
    ['要求查处并举报该店', 'zh-CN', ['report:查处→', 'report:举报→']],
    [
      'Pay up or else, you SCAMMERS',
      'en',
      ['threat:or else→if it is not settled, I will take the lawful next step', 'insult:SCAMMERS→the seller'],
    ],
    ['You stole my money', 'en', ['accusation:stole→kept']],
    ['It is definitely fake', 'en', ['accusation:definitely fake→perhaps not genuine']],
    ['This was obviously used', 'en', ['guess:obviously→I believe']],
    ['They did it on purpose', 'en', ['guess:on purpose→']],
    ['They always ignore me', 'en', ['exaggeration:always→several times']],
    ['GIVE ME MY MONEY BACK', 'en', ['shouting:GIVE ME MY MONEY BACK→give me my money back']],
    ['Where is it?!?!', 'en', ['shouting:?!?!→.']],
    ['你们这些 liars', 'zh-CN', ['insult:liars→the seller']],
  ])('%s', (text, language, findings) => {
    expect(found(text, language)).toEqual(findings);
  });

  it.each<[string, Language]>([
    ['垃圾袋漏了，曝光补偿失灵', 'zh-CN'],
    ['杯口碎裂，请退款', 'zh-CN'],
    ['智障碍辅助设备', 'zh-CN'],
    ['视为故意拖延或者无理拒绝', 'zh-CN'],
    ['外箱有破损！内件也碎了？', 'zh-CN'],
    ['USB HDMI 接口不通', 'zh-CN'],
    ['“七天无理由退货”写在页面上', 'zh-CN'],
    ['The scamper brush and a trashy novel', 'en'],
    ['The LED TV does not turn on!', 'en'],
    ['They did not answer.', 'en'],
  ])('leaves alone: %s', (text, language) => {
    expect(found(text, language)).toEqual([]);
  });

  it('leaves alone what is quoted from others', () => {
    expect(found('商家表示“你才是骗子！！！”，骗子二字原样', 'zh-CN')).toEqual(['insult:骗子→商家']);
    expect(found('the seller answered “GO AWAY YOU IDIOT”', 'en')).toEqual([]);
    expect(found('这个“骗子”店', 'zh-CN')).toEqual(['insult:骗子→商家']);
  });

  it('finds in each of the regulator’s texts what belongs into the other', () => {
    const text = '要求退款，并请查处';
    expect(found(text, 'zh-CN', '12315')).toEqual(['report:查处→']);
    expect(found(text, 'zh-CN', '12315-report')).toEqual(['money-demand:要求退款→']);
    expect(found(text, 'zh-CN', 'letter')).toEqual([]);
  });

  it('says where the words stand, without overlaps', () => {
    const text = '😀骗子商家，GIVE IT BACK NOW or else!!';
    const findings = checkTone(text, 'zh-CN');
    expect(findings.map(({ start, end }) => text.slice(start, end))).toEqual(
      findings.map(({ word }) => word),
    );
    for (const [index, { start }] of findings.entries()) {
      expect(start).toBeGreaterThanOrEqual(findings[index - 1]?.end ?? 0);
    }
  });

  it.each(CHANNEL_IDS)('our own words for %s are calm', (channel) => {
    for (const input of [fullDispute, amazonNotArrived, overdueCounterfeit, pictureOnly]) {
      for (const language of LANGUAGES) {
        const { body } = writeComplaint(input, channel, language, NOW, ZONE);
        expect(found(body, language, channel)).toEqual([]);
      }
    }
  });
});
