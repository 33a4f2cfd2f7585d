/*
 * What the buyer and the merchant said before the first order: small talks, each told in two rounds about other things. One line a
 * message: sender, minutes after the one before (a bare number of seconds has an s), kind, words; {0} and {1} are filled per round.
 * Empty lines part the talks.
 */
export const TALKS = `
buyer | 0 | text | 你好，{0}还有货吗
robot | 1s | text | 您好，我是智能客服小暖，很高兴为您服务～您可以直接输入问题，或回复“人工”转人工客服。
buyer | 8s | text | 人工
system | 1s | system | 客服 阿桃 已接入，为您服务
merchant | 35s | text | 亲，有货的哦
merchant | 20s | goods | 1
buyer | 50s | text | 就是这款，{1}有吗
merchant | 28s | text | 有的，现在拍今天发
buyer | 40s | text | 好的
buyer | 6 | text | 拍了

buyer | 0 | text | {0}用了两天有点味道，正常吗
merchant | 3 | text | 亲，新的会有一点，通风放一放就好
buyer | 1 | text | 放多久？
merchant | 30s | text | 一般三天
buyer | 70 | text | 那我先放着
merchant | 2 | text | 好的亲，有问题随时联系
buyer | 1500 | text | 味道没了，谢谢
merchant | 4 | text | 不客气的呢

buyer | 0 | text | 想问下{0}和{1}有什么区别
robot | 1s | text | 【自动回复】亲，您的消息小暖已收到，客服在线时间 9:00-22:00，请稍等片刻。
merchant | 2 | text | {1}大一圈，厚一点
merchant | 12s | text | 价格差二十块
buyer | 2 | text | 家里两个人用哪个好
merchant | 40s | text | 两个人{0}就够
buyer | 25s | text | 谢谢
buyer | 9 | text | 有券吗
merchant | 1 | text | 店铺首页可以领满 99 减 10

buyer | 0 | text | 能开发票吗
merchant | 2 | text | 可以的，订单完成后在订单里申请电子发票
buyer | 30s | text | 抬头写公司
merchant | 45s | text | 好的，把抬头和税号填上就行
buyer | 4 | text | 填好了，内容是{0}
merchant | 1 | text | 收到，三个工作日内开出
buyer | 4300 | text | 发票还没收到
merchant | 8 | text | 亲，已经发到您邮箱了，您看下垃圾箱
buyer | 3 | text | 看到了

buyer | 0 | text | 我的{0}到哪了
robot | 2s | text | 您可以在订单里点“查看物流”，或把单号发给我～
merchant | 2 | text | 亲，在{1}中转，明天到
buyer | 30s | text | 好的
merchant | 20s | text | 嗯嗯，麻烦留意电话

buyer | 0 | text | 收到{0}了
buyer | 15s | picture | 2
buyer | 22s | text | 包装角有点瘪，里面没事
merchant | 2 | text | 亲，抱歉，快递路上压到了
merchant | 15s | text | 给您返 3 块钱红包可以吗
buyer | 40s | text | 不用了，下次包好点就行
merchant | 20s | text | 好的亲，给您备注上
merchant | 25s | withdrawn |
merchant | 30s | text | 祝您生活愉快～

buyer | 0 | text | 在吗
buyer | 5s | text | 在吗
robot | 1s | text | 【自动回复】亲，您的消息小暖已收到，客服在线时间 9:00-22:00，请稍等片刻。
buyer | 12 | text | {0}的尺寸是多少
merchant | 3 | text | 长宽高 {1}
buyer | 2 | text | 放得下，谢谢

buyer | 0 | text | 能改地址吗，我写错门牌了
merchant | 1 | text | 没发货前可以改的
buyer | 50s | text | 改成 3 幢 1202 室
merchant | 30s | text | 改好了
buyer | 10s | text | 谢谢
merchant | 12s | text | 不客气的呢
buyer | 380 | text | 显示发货了，地址还是旧的？
merchant | 6 | text | 亲放心，面单已经改过
buyer | 30s | text | 好的

buyer | 0 | text | {0}降价了，我上周才买的
merchant | 4 | text | 亲，您买的时候也有活动的
buyer | 1 | text | 页面写着 15 天保价
merchant | 3 | text | 我看一下
merchant | 2 | text | 差价 {1} 元，已经帮您申请，原路退回
buyer | 20s | text | 谢谢
system | 3 | system | 商家已向您退差价，请留意到账
buyer | 130 | text | 到账了

buyer | 0 | text | {0}少了一个配件
buyer | 18s | picture | 1
merchant | 5 | text | 亲，缺的是哪个？
buyer | 40s | text | 说明书里的 3 号零件
merchant | 1 | text | 给您补寄，今天发
buyer | 30s | text | 好的
merchant | 250 | text | 补寄单号 {1}
buyer | 3 | text | 收到
buyer | 2900 | text | 配件到了，装好了
merchant | 2 | text | 太好啦

merchant | 0 | text | 亲，周年庆全店满 199 减 30，欢迎来看看～
merchant | 10s | goods | 2
buyer | 90 | text | {0}参加吗
merchant | 2 | text | 参加的
buyer | 45s | text | 能叠加{1}吗
merchant | 30s | text | 可以叠加哦
buyer | 20s | text | 好的

buyer | 0 | text | {0}怎么洗
merchant | 2 | text | 温水加中性洗涤剂，别用钢丝球
buyer | 30s | text | 能进洗碗机吗
merchant | 40s | text | {1}度以下可以
buyer | 15s | text | 明白了
buyer | 1 | withdrawn |
buyer | 20s | text | 谢谢

buyer | 0 | text | 我想退这个{0}，没拆封
merchant | 3 | text | 可以的，7 天无理由，您在订单里申请
buyer | 6 | text | 申请了
robot | 2s | text | 【自动回复】亲，您的售后申请已收到，商家会在 48 小时内处理。
merchant | 25 | text | 同意了，寄到退货地址，别到付哦
buyer | 1400 | text | 寄出了，单号 {1}
merchant | 7 | text | 收到，签收后退款
buyer | 5700 | text | 你们签收了
merchant | 10 | text | 退款已原路退回，请查收
buyer | 4 | text | 收到退款了

buyer | 0 | text | 客厅挂{0}好看吗，这是我家
buyer | 20s | picture | 2
merchant | 4 | text | 好看的，建议选{1}
buyer | 1 | text | 我也觉得
merchant | 30s | text | 需要帮您留一件吗
merchant | 15s | text | 好的

buyer | 0 | text | 请问
buyer | 6s | text | {0}
buyer | 9s | text | 有没有{1}的
merchant | 2 | text | 暂时没有哦亲
buyer | 10s | text | 好吧
merchant | 15s | text | 到货通知您

merchant | 0 | text | 亲，您要的{1}到货啦
buyer | 33 | text | 多少钱
merchant | 1 | text | 和之前一样的价格
buyer | 40s | text | 好的
buyer | 5 | text | 拍了
merchant | 1 | text | 收到，48小时内发出
merchant | 1300 | text | 已发货，请留意查收
buyer | 12 | text | 谢谢

buyer | 0 | text | 安装说明没看懂，{0}那一步
buyer | 14s | picture | 1
merchant | 3 | text | 先把 A 板立起来，卡扣朝里\\n再装 B 板\\n最后拧{1}颗螺丝
buyer | 22 | text | 装好了
merchant | 1 | text | 亲真棒
buyer | 20s | text | 谢谢
merchant | 10s | text | 方便的话给个好评哦

buyer | 0 | text | 上次说的赠品没有
merchant | 4 | text | 亲，哪一单呢
buyer | 30s | text | 买{0}那次
merchant | 3 | text | 查到了，仓库漏放，给您补寄{1}
buyer | 15s | text | 好的
merchant | 10s | text | 不好意思哈
buyer | 8s | text | 没事
buyer | 4400 | text | 收到了
merchant | 3 | text | 好的亲
`;

/** What fills {0} and {1} of each talk, round by round, in the order of the talks. */
export const FILLERS: readonly (readonly (readonly [string, string])[])[] = [
  [
    ['六角粗陶杯', '雾灰'],
    ['藤编收纳筐', ''],
    ['小号沥水架', '大号沥水架'],
    ['碗碟收纳架', ''],
    ['挂钟', '嘉兴'],
    ['珐琅炖锅', ''],
    ['实木餐椅', '45×52×80 厘米'],
    ['', ''],
    ['抱枕', '12.00'],
    ['置物架', 'FY6820117734018'],
    ['浴巾', '店铺券'],
    ['不粘煎锅', '70'],
    ['桌面收纳盒', 'FY6820655019377'],
    ['静音挂钟', '原木色'],
    ['两只装的玻璃杯', '绿色'],
    ['玻璃杯', '绿色玻璃杯'],
    ['侧板', '八'],
    ['炖锅', '一对隔热手套'],
  ],
  [
    ['记忆棉坐垫', '深蓝'],
    ['折叠凳', ''],
    ['四寸碟', '六寸碟'],
    ['坐垫', ''],
    ['小夜灯', '绍兴'],
    ['复古餐盘', ''],
    ['脏衣篮', '38×28×60 厘米'],
    ['', ''],
    ['电子闹钟', '8.50'],
    ['换鞋凳', 'FY6825510082946'],
    ['洗脸毛巾', '平台券'],
    ['粗陶马克杯', '65'],
    ['手冲咖啡壶', 'FY6826047731205'],
    ['挂毯', '米白'],
    ['味碟', '青花的'],
    ['味碟', '青花味碟'],
    ['抽屉', '四'],
    ['餐盘', '两双筷子'],
  ],
  [
    ['烧水壶', '奶白'],
    ['餐椅坐垫', ''],
    ['21 厘米煎锅', '28 厘米煎锅'],
    ['阅读台灯', ''],
    ['烧水壶', '湖州'],
    ['琴叶榕', ''],
    ['换鞋凳', '40×30×45 厘米'],
    ['', ''],
    ['保温杯', '15.00'],
    ['碗架', 'FY6828440176305'],
    ['台灯', '满减券'],
    ['珐琅锅', '60'],
    ['脏衣篮', 'FY6828904417762'],
    ['多肉盆栽', '白盆的'],
    ['16件套的餐具', '青花蓝'],
    ['餐具', '青花蓝 16件套'],
    ['层板', '六'],
    ['汤碗', '一把汤勺'],
  ],
];
