import { alibaba1688, alibaba1688Examples } from './alibaba1688';
import { aliexpress, aliexpressExamples } from './aliexpress';
import { amazon, amazonExamples } from './amazon';
import { douyin, douyinExamples } from './douyin';
import { ebay, ebayExamples } from './ebay';
import { jd, jdExamples } from './jd';
import { kuaishou, kuaishouExamples } from './kuaishou';
import { pinduoduo, pinduoduoExamples } from './pinduoduo';
import { taobao, taobaoExamples } from './taobao';
import { temu, temuExamples } from './temu';
import { tmall, tmallExamples } from './tmall';
import type { Site, SiteExamples } from './types';
import { vipshop, vipshopExamples } from './vipshop';
import { xianyu, xianyuExamples } from './xianyu';

/** Every site with the example addresses of its pages; nothing that is shipped imports this. */
export const EXAMPLES: readonly (readonly [Site, SiteExamples])[] = [
  [alibaba1688, alibaba1688Examples],
  [aliexpress, aliexpressExamples],
  [amazon, amazonExamples],
  [douyin, douyinExamples],
  [ebay, ebayExamples],
  [jd, jdExamples],
  [kuaishou, kuaishouExamples],
  [pinduoduo, pinduoduoExamples],
  [taobao, taobaoExamples],
  [temu, temuExamples],
  [tmall, tmallExamples],
  [vipshop, vipshopExamples],
  [xianyu, xianyuExamples],
];
