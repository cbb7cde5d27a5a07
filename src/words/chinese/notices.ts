import { bySheet } from '../by-sheet';
import { asRead } from '../as-read';
import { readAsThousands } from '../read-as-thousands';
import type { NoticeOf, NoticeSentences } from '../sentences';
import { profitParts } from './profit-parts';
import { cells, clients, inRows, lines, rows, say } from './say';

const { day, exact, list, number, percent, quote } = say;

const whyIgnored = (n: NoticeOf<'manual-ignored'>): string => {
  switch (n.why) {
    case 'tier':
      return `没有等级 ${quote(n.example)}，请更正名称。`;
    case 'reason':
      return '请补上理由。';
    case 'name':
      return '请补上有权决定者的姓名。';
    case 'over':
      return '期限已过，请延长或清空该单元格。';
  }
};

const whyPreviousUnfit: Readonly<Record<NoticeOf<'previous-does-not-fit'>['why'], string>> = {
  later: '日期晚于本次。请选择更早的结果。',
  unnamed: '模型未指定编号列或名称列，无法找到同一客户。请指定其一。',
  clients: '没有共同的客户。请核对文件和编号列。',
  tiers: '没有共同的等级。请选择用此模型计算的结果。',
};

export const notices: NoticeSentences = {
  'model-not-json': (n) => `模型不是可读的 JSON（${quote(n.detail)}）。请重新导出或更正文件。`,
  'model-too-large': (n) => `模型超过 ${number(n.limit)} 个字符。请选择由 Client Tiers 导出的文件。`,
  'model-too-deep': (n) => `模型嵌套超过 ${number(n.limit)} 层。请选择由 Client Tiers 导出的文件。`,
  'model-newer': (n) =>
    `模型由更新的版本保存（架构 ${n.schema}，此处只支持 ${n.known}）。请先更新 Client Tiers。`,
  'model-unknown-key': (n) => `模型在 ${n.path} 处有未知条目。请删除，或从中选择：${list(n.known)}。`,
  'model-missing-key': (n) => `模型缺少 ${n.path}。请补上。`,
  'model-wrong-type': (n) => `模型在 ${n.path} 处是 ${n.found}。请改为 ${n.expected}。`,
  'model-out-of-range': (n) => `${n.path} 处的 ${quote(n.found)} 不可用。请改为 ${n.expected}。`,
  'model-unknown-choice': (n) => `${n.path} 处没有选项 ${quote(n.found)}。请从中选择：${list(n.known)}。`,
  'model-wrong-order': (n) =>
    n.expected === 'ascending'
      ? `${n.path} 处的分界值必须依次增大。请按顺序排列。`
      : `${n.path} 处的分界值必须依次减小。请按顺序排列。`,
  'model-limits-count': (n) =>
    `${n.path} 处有 ${number(n.found)} 个分界值，而等级需要 ${number(n.expected)} 个。请增加或删除。`,
  'model-duplicate': (n) => `${quote(n.found)} 在 ${n.path} 处出现两次。请分别命名。`,
  'model-unknown-name': (n) => `${n.path} 处的 ${quote(n.found)} 不存在。请从中选择：${list(n.known)}。`,
  'model-missing-pair': (n) =>
    `${n.path} 中没有比较 ${quote(n.first)} 与 ${quote(n.second)}。请补上这一比较。`,
  'model-weights-zero': () => '所有权重都是零。请至少给一个指标设置权重。',
  'previous-unreadable': (n) =>
    `上一次的结果不完整：${n.path}。请选择由 client-tiers run --format json 输出的文件。`,
  'unknown-column': (n) =>
    n.nearest === null
      ? `${bySheet(n, { register: '客户表中', orders: '' })}没有 ${quote(n.header)} 列。请选择其他列或更改列名。`
      : `${bySheet(n, { register: '客户表中', orders: '' })}没有 ${quote(n.header)} 列。是否为 ${quote(n.nearest)}？请选择它或更改列名。`,
  'ambiguous-column': (n) => `有两列都叫 ${quote(n.header)}。请更改其中一列的名称。`,
  'no-clients': () => '标题行下面没有客户。请选择整个客户表，包括标题行。',
  'one-client': () => '只有一位客户，而等级是客户之间的比较。请选中整个客户表，或补充其他客户。',
  'no-header': () =>
    '前五行中没有找到列名。请选中客户表中的一个单元格，或把列名所在的行也选上；如果没有，请添加。',
  'no-numbers': (n) => `${quote(n.header)} 列没有数字。请为此指标选择其他列。`,
  'orders-missing': () => '模型要读取订单，但没有提供。请添加订单的工作表或文件，或去掉读取订单的部分。',
  'no-orders': () => '列名下面没有同时具有客户、日期和金额的订单。请核对模型指定的列。',
  'no-orders-matched': (n) =>
    `${quote(n.header)}：没有一个订单属于客户表中的客户，例如 ${quote(n.example)}${inRows(n)}。两边的编号必须一致。`,
  'text-as-number': (n) =>
    `${quote(n.header)}：${cells(n.count)}的文本读作数字，${quote(n.example)} 读作 ${asRead(say, n)}${inRows(n)}。请核对一个。`,
  'text-as-date': (n) =>
    `${quote(n.header)}：${cells(n.count)}的文本读作日期，例如 ${quote(n.example)}${inRows(n)}。请核对一个。`,
  'unreadable-number': (n) =>
    `${quote(n.header)}：${cells(n.count)}无法读作数字，例如 ${quote(n.example)}${inRows(n)}。按缺失处理，请更正。`,
  'unreadable-date': (n) =>
    `${quote(n.header)}：${cells(n.count)}无法读作日期，例如 ${quote(n.example)}${inRows(n)}。按缺失处理，请更正。`,
  'ambiguous-number': (n) =>
    `${quote(n.header)}：${quote(n.example)} 读作 ${exact(n.read)}，但该符号可能是${readAsThousands(n) ? '小数点' : '千位分隔符'}${inRows(n)}。请核对。`,
  'ambiguous-date': (n) =>
    `${quote(n.header)}：${quote(n.example)} 中的日和月可能颠倒${inRows(n)}。请按 2026-11-21 的格式填写。`,
  'mixed-percent': (n) =>
    `${quote(n.header)}：${cells(n.count)}（如 ${quote(n.example)}）可能相差百倍${inRows(n)}：83% 读作 0.83。请统一写法。`,
  'mixed-units': (n) =>
    `${quote(n.header)} 的列名已注明单位 ${quote(n.unit)}，但${cells(n.count)}（如 ${quote(n.example)}）另写单位${inRows(n)}。请统一为一种单位。`,
  'mixed-currency': (n) => `${quote(n.header)} 混用多种货币：${list(n.marks)}。请换算成同一种货币。`,
  'error-cell': (n) =>
    `${quote(n.header)}：${cells(n.count)}有错误，例如 ${quote(n.example)}${inRows(n)}。按缺失处理，请更正公式。`,
  'missing-reading': (n) =>
    `${quote(n.header)}：${cells(n.count)}为空${inRows(n)}。按缺失而不是零处理，如有数据请补上。`,
  'blank-as-no': (n) =>
    `${quote(n.header)}：${cells(n.count)}为空${inRows(n)}。按“否”处理，应为“是”的请填写。`,
  'unknown-label': (n) =>
    `${quote(n.header)}：${cells(n.count)}的文字不在模型中，例如 ${quote(n.example)}${inRows(n)}。按缺失处理，请更正或加入模型。`,
  'no-label-known': (n) =>
    `${quote(n.header)}：模型不认识其中任何文字（${list(n.words.slice(0, 5).map(quote))}）。按缺失处理；请在模型中加入这些文字或选择其他列。`,
  'unclear-legal-form': (n) =>
    `${quote(n.header)}：${cells(n.count)}看不出是公司还是个人，例如 ${quote(n.example)}${inRows(n)}。按缺失处理，请另设类型列。`,
  'unknown-referrer': (n) =>
    `${quote(n.header)}：${cells(n.count)}在客户表中找不到唯一的客户，例如 ${quote(n.example)}${inRows(n)}。未计入，请填写客户编号。`,
  'circular-referral': (n) =>
    `${quote(n.header)}：${clients(n.count)}由自己或循环介绍，例如 ${quote(n.example)}${inRows(n)}。未计入，请更正。`,
  'parts-not-counted': (n) =>
    `净利润未计入：${list(n.parts.map((one) => profitParts[one]))}。如有必要，请在模型中指定其列和成本。`,
  'part-not-counted': (n) =>
    `${quote(n.header)}：${cells(n.count)}为空${inRows(n)}。净利润中未计入，如有数据请补上。`,
  'whole-not-positive': (n) =>
    `${quote(n.header)}：${cells(n.count)}为零或负数${inRows(n)}，无法计算占比。按缺失处理，请核对该列。`,
  'part-above-whole': (n) =>
    `${clients(n.count)}的 ${quote(n.header)} 大于 ${quote(n.whole)}${inRows(n)}。其中一列有误，请核对。`,
  'future-date': (n) =>
    `${quote(n.header)}：${cells(n.count)}的日期晚于计算日${inRows(n)}。按缺失处理，请核对日期。`,
  'future-order': (n) =>
    `${quote(n.header)}：${lines(n.count)}的日期晚于计算日${inRows(n)}。未计入，请核对日期。`,
  'no-orders-in-window': (n) =>
    `截至 ${day(n.asOf)}的 ${number(n.months)} 个月内没有订单，最近一笔为 ${day(n.latest)}。期间数据均为零或缺失，请将计算日设在其附近。`,
  'all-long-ago': (n) =>
    `${quote(n.header)}：最近日期 ${day(n.latest)}比 ${day(n.asOf)}早 ${number(n.days)} 天，所有客户都像已流失。请将计算日设在其附近。`,
  'order-without-client': (n) =>
    `${lines(n.count)}在 ${quote(n.header)} 列没有内容${inRows(n)}。未计入，请填写客户。`,
  'unknown-client': (n) =>
    `${quote(n.header)}：${lines(n.count)}属于客户表中没有的 ${clients(n.clients)}，例如 ${quote(n.example)}${inRows(n)}。未计入，请添加客户或更正编号。`,
  'assumed-margin': (n) =>
    `${lines(n.count)}没有成本或利润率${inRows(n)}。按平均利润率 ${percent(n.margin)} 计算，如有数据请补上。`,
  'margin-as-percent': (n) =>
    `${quote(n.header)}：利润率大于 1，例如 ${quote(n.example)}${inRows(n)}，因此全部读作百分数。请核对一个。`,
  'totals-row': (n) =>
    `${rows(n.count)}作为合计未计入${inRows(n)}。如果是${bySheet(n, { register: '客户', orders: '订单' })}，请更改该行名称。`,
  'maybe-totals-row': (n) =>
    `${rows(n.count)}的名称像合计，但按客户计入${inRows(n)}。如果是合计，请删除，以免重复计算。`,
  'blank-row': (n) => `${rows(n.count)}空行未计入${inRows(n)}。如果没有缺少内容，则无需处理。`,
  'looks-like-orders': (n) =>
    `${quote(n.header)}：平均每个客户占 ${number(Math.round(n.perClient * 10) / 10)} 行，像是订单列表。请作为订单提供（--orders），或在模型中将 register.duplicates 设为 merge。`,
  'returns-not-subtracted': (n) =>
    `${quote(n.header)}未从${quote(n.sales)}中扣除。如需扣除，请在工作表中添加一列差额，并改用该列。`,
  'formula-without-result': (n) =>
    `${quote(n.header)}：${cells(n.count)}有公式但没有结果${inRows(n)}。按缺失处理；请用 Excel 打开并保存后重试。`,
  'assumed-months': (n) =>
    `计算客户价值时，${quote(n.criterion)} 按 ${number(n.months)} 个月的利润处理。如期限不同，请在报告 customer-value 中填写 months。`,
  'missing-key': (n) =>
    `${clients(n.count)}在 ${quote(n.header)} 列没有内容${inRows(n)}。仍已分级，请补上编号。`,
  'duplicate-key': (n) =>
    `${clients(n.count)}在 ${quote(n.header)} 列内容相同，例如 ${quote(n.example)}${inRows(n)}。每行单独分级，如是同一客户请合并。`,
  'duplicate-label': (n) =>
    `${clients(n.count)}在 ${quote(n.header)} 列名称相同，例如 ${quote(n.example)}${inRows(n)}。每行单独分级；请指定编号列以便区分。`,
  'merged-rows': (n) =>
    `${rows(n.count)}与前面 ${quote(n.header)} 相同的行合并，例如 ${quote(n.example)}${inRows(n)}。金额相加，日期取最近；请确认是同一客户。`,
  'no-variation': (n) => `所有客户的 ${quote(n.criterion)} 都相同，不起作用。请去掉它或选择其他列。`,
  'ranked-within': (n) =>
    `客户仅在 ${quote(n.header)} 的同组内比较（共 ${number(n.groups)} 组）。等级表示组内名次。`,
  'flat-groups': (n) =>
    `有 ${number(n.groups)} 个组内所有客户的 ${quote(n.criterion)} 相同${inRows(n)}，各得 50 分。请合并小组。`,
  'few-clients': (n) => `数据足够的只有${clients(n.clients)}，不适合按比例划分。请改用得分分界值。`,
  'few-for-bins': (n) =>
    `最近消费、频率和金额齐全的只有${clients(n.clients)}，不足以分成 ${number(n.bins)} 档。请在模型中自定分界值。`,
  'last-before-first': (n) =>
    `${clients(n.count)}的最后一次下单早于首次下单${inRows(n)}。按缺失处理；请核对两个日期。`,
  'negative-value': (n) =>
    `${quote(n.criterion)}：${clients(n.count)}小于零${inRows(n)}，合计 ${number(n.sum)}。价值占比只计大于零的金额；请核对是否为退货。`,
  'ties-moved-share': (n) =>
    `相同的客户同属一个等级：到 ${quote(n.tier)} 为止占客户的 ${percent(n.clientShare)}，而不是 ${percent(n.wanted)}。请增加能区分他们的指标。`,
  'low-concentration': (n) =>
    `最高等级占客户的 ${percent(n.clientShare)}，金额难以区分客户。请改用客户比例或得分。`,
  'inconsistent-comparisons': (n) =>
    `${list(n.criteria)} 的两两比较互相矛盾（一致性比率 ${number(n.inconsistency)}，一般不超过 0.1）。请重新比较这三项。`,
  'not-positive': (n) =>
    `${clients(n.count)}的 ${quote(n.criterion)} 为零或负数${inRows(n)}。归入最低等级，请核对退货。`,
  'low-coverage': (n) =>
    `${clients(n.count)}的数据不足 ${percent(n.minCoverage)}${inRows(n)}。归入情况未明的等级，请补充数据。`,
  'natural-breaks': (n) =>
    `等级在${n.logarithmic ? '数值（取对数）' : '数值'}自然分开之处划分，可解释 ${percent(n.fit)} 的差异。如需保持不变，请记下分界值。`,
  'few-different-values': (n) =>
    `${quote(n.criterion)} 只有 ${number(n.different)} 个不同的值，却有 ${number(n.classes)} 个等级，末尾等级为空。请减少等级。`,
  'no-structure': (n) =>
    `无法由 ${quote(n.criterion)} 计算分界值：客户太少、全部相同或都不大于零。请自行设定分界值。`,
  'stages-at-zero': (n) =>
    `${quote(n.header)}：${clients(n.count)}所处阶段在模型中计为 0：${list(n.words.slice(0, 3).map(quote))}${inRows(n)}。请在模型中填写 0 到 1 的系数。`,
  'stage-paid': (n) =>
    `${quote(n.header)}：${clients(n.count)}的阶段在首次付款之前，但订单显示已付款${inRows(n)}。请更正阶段。`,
  'too-many-groups': (n) =>
    `${quote(n.header)} 有 ${number(n.groups)} 种不同的文字，分组最多 ${number(n.most)} 种。请选择存放分组的列。`,
  'empty-tier': (n) => `${quote(n.tier)} 没有客户。如需要，请更改其分界值。`,
  'counted-twice': (n) =>
    `${quote(n.criterion)} 与 ${quote(n.other)} 把同一数字计算了两次：总额和按时间。如非有意，请只保留一个。`,
  'manual-ignored': (n) =>
    `${quote(n.header)}：${clients(n.count)}的人工等级未采用${inRows(n)}。${whyIgnored(n)}`,
  'manual-endless': (n) =>
    `${quote(n.header)}：${clients(n.count)}的人工等级没有期限${inRows(n)}。已采用，请补上最后一天。`,
  'nothing-to-damp': () => '此方法比较多个数值，无法设置缓冲幅度，等级会立即变动。请关闭缓冲。',
  'no-previous-run': () => '未提供上次结果，无法得知谁的等级有变动。请选择用此模型计算的上次结果。',
  'report-column-unread': (n) =>
    `${quote(n.header)} 列没有${n.content === 'date' ? '日期' : '数字'}${inRows(n)}，报告未使用该列。请更正单元格或指定其他列。`,
  'previous-does-not-fit': (n) => `${day(n.asOf)}的上次结果与本次不符：${whyPreviousUnfit[n.why]}`,
  'previous-few-clients': (n) =>
    `${clients(n.clients)}中只有 ${number(n.found)} 个在 ${day(n.asOf)}的上次结果中。请确认它属于本名单。`,
  'previous-unsure': (n) =>
    `${clients(n.count)}在两次结果中无法区分，例如 ${quote(n.example)}${inRows(n)}。未与上次比较；请为每个客户设编号。`,
};
