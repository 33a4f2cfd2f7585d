import { alibaba1688 } from './alibaba1688';
import { aliexpress } from './aliexpress';
import { amazon } from './amazon';
import { douyin } from './douyin';
import { ebay } from './ebay';
import { jd } from './jd';
import { kuaishou } from './kuaishou';
import { pinduoduo } from './pinduoduo';
import { taobao } from './taobao';
import { temu } from './temu';
import { tmall } from './tmall';
import type { Site } from './types';
import { vipshop } from './vipshop';
import { xianyu } from './xianyu';

/** Every site with a reader of its own, asked from top to bottom. */
export const SITES: readonly Site[] = [
  pinduoduo,
  taobao,
  tmall,
  jd,
  xianyu,
  alibaba1688,
  vipshop,
  douyin,
  kuaishou,
  amazon,
  ebay,
  aliexpress,
  temu,
];

/** Any other site: nothing is known of it but what its pages say. */
export const OTHER_SITE: Site = {
  platform: 'other',
  hosts: [],
  pages: [],
  shapes: [],
  otherShapes: true,
};

/** The site of a host name: one of its hosts, exactly or after a dot. */
export function siteOf(host: string): Site {
  const name = host.toLowerCase();
  return (
    SITES.find((site) => site.hosts.some((known) => name === known || name.endsWith(`.${known}`))) ??
    OTHER_SITE
  );
}
