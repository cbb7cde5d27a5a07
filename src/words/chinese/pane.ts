import type { PaneWords } from '../pane-words';
import { cells, clients, rows, say } from './say';

const { list, number, percent, quote } = say;

/** The button that reads the list again, as the sentences call it. */
const LOOK_AGAIN = '重新读取';

const span = (from: number, to: number): string => (from === to ? `第 ${from} 行` : `第 ${from}–${to} 行`);

export const pane: PaneWords = {
  title: '客户分级',
  promise: '按您自己的规则给客户表分级。',
  privacy: '数据不会离开这台电脑。',
  start: {
    heading: '选择客户表',
    hint: '在工作表中点选客户表的任一单元格（每行一个客户，上方为列名），然后按下面的按钮。',
    action: '使用所选客户表',
  },
  looking: '正在读取客户表…',
  found: (total) => `已找到客户表：${clients(total)}。`,
  stopped: { failed: '未能完成', byUser: '已停止' },
  register: {
    heading: '客户表',
    place: (sheet, address) => `${quote(sheet)}，${address}`,
    clients,
    headerRow: (row) => `标题在第 ${row} 行`,
    excluded: (total) => `未计入 ${rows(total)}`,
    below: (from, to, action) =>
      `未包含下方的${span(from, to)}。如果那里有客户，请选中整个列表，然后按${quote(action)}。`,
    lookAgain: LOOK_AGAIN,
    columns: '编号列和名称列',
    key: '编号列',
    label: '客户名称',
    none: '无',
  },
  saved: {
    fits: (name, found, total) =>
      found === total
        ? `已保存的模型${quote(name)}适用：找到 ${total} 列中的 ${found} 列。`
        : `已保存的模型${quote(name)}部分适用：找到 ${total} 列中的 ${found} 列。`,
    lastRun: (day) => `上次计算：${day}。`,
    use: '使用已保存的',
    startAnew: '重新开始',
    inUse: (name) => `正在使用已保存的模型${quote(name)}。`,
    notInUse: '下面的选择与此模型不同。',
  },
  criteria: {
    heading: '指标',
    hint: '哪些列能体现客户的价值？',
    directionOf: (header) => `${header} 的方向`,
    more: '越多越好',
    less: '越少越好',
    recent: '越近越好',
    longAgo: '越早越好',
    weight: '权重',
    weightOf: (header) => `${header} 的权重`,
    weightText: (weight, share) => `${number(weight)}（满 100），占得分的 ${percent(share)}`,
    share: (share) => percent(share),
    total: (total) => `权重合计 ${number(total)}，各按其所占比例计算。`,
    onlyOne: (header) => `这里只看${quote(header)}，权重不起作用。`,
    numbers: (total) => `${number(total)} 个数字`,
    dates: (total) => `${number(total)} 个日期`,
    fromText: (total) => `${number(total)} 个由文本读出`,
    missing: (total) => `${number(total)} 个为空`,
    unreadable: (total) => `${number(total)} 个无法读取`,
    range: (from, to) => (from === to ? `均为 ${from}` : `${from} 至 ${to}`),
    content: { number: '数字', date: '日期', mixed: '数字和文本', text: '文本', blank: '空列' },
    twice: '另有一列同名。请在工作表中修改其中一个列名。',
    lost: '客户表中没有此列。请取消勾选，并勾选其他列。',
    fromOrders: '此指标读取订单，而任务窗格不支持。请取消勾选，或使用命令行。',
    renamed: '客户表中没有此列。请选择替代的列，或取消勾选。',
    readInstead: (header) => `替代 ${header} 的列`,
    chooseColumn: '使用列…',
    textColumns: (headers) => `文本，未使用：${list(headers)}`,
  },
  day: {
    label: '计算日',
    today: '今天',
    latest: '列表中最近的日期',
    own: '其他日期',
    date: '日期',
  },
  tiers: {
    heading: '等级',
    method: '分级方法',
    quota: '按客户比例',
    cutoffs: '按得分分界值',
    pareto: '按金额比例（ABC）',
    kept: (method) => `沿用模型：${method}`,
    keptHint: '其分界值保持不变；如需更改，请编辑模型文件。',
    methods: {
      counts: '客户数量',
      quantiles: '分位数',
      breaks: '自然断点',
      'computed-abc': '计算型ABC',
      xyz: 'XYZ（均匀程度）',
      matrix: '双指标矩阵',
      rfm: 'RFM',
      lifecycle: '生命周期',
      stage: '阶段',
      portfolio: '客户组合分组',
      map: '客户类型',
      'key-clients': '关键客户',
    },
    reading: '统计的列',
    nameOf: (place) => `第 ${place} 级的名称`,
    limitOf: (tier) => `${tier} 的分界值`,
    percentOfClients: '% 的客户',
    percentOfValue: '% 的金额',
    points: '分及以上',
    reach: '及以上',
    rest: '其余',
    caption: '各等级的客户',
    tier: '等级',
    clients: '客户',
    count: '数量',
    percent: '%',
    value: '金额',
    valueFrom: (header) => `金额为${quote(header)}的合计。`,
    noCounts: '暂无统计，请看下面的说明。',
  },
  notices: {
    heading: (checks, notes) =>
      [
        ...(checks > 0 ? [`${number(checks)} 条待核对`] : []),
        ...(notes > 0 ? [`${number(notes)} 条提示`] : []),
      ].join(' · '),
    likewise: (columns) => `同样情况：${list(columns.map(quote))}`,
    means: (example) => `${quote(example)} 是多少？`,
    error: '错误',
    warning: '请核对',
    info: '提示',
  },
  apply: {
    action: (total) => `应用到 ${clients(total)}`,
    waiting: '应用',
    writes: (headers) => `只在客户表右侧写入这些列：${list(headers)}。`,
  },
  progress: {
    heading: '正在处理客户表',
    read: '读取',
    calculate: '计算',
    write: '写入',
    verify: '核对',
    done: '完成',
    now: '进行中',
    later: '等待',
    cancel: '取消',
    stop: '停止并恢复原状',
    stopping: '正在停止…',
    stoppingHint: '程序一有响应，就会恢复写入之前的内容。如果在此之前关闭了程序，下次打开工作簿时可以恢复。',
  },
  done: {
    heading: '完成',
    placed: (total) => `已给 ${clients(total)}分级，并逐格核对。`,
    unknown: (total, tier) => `${quote(tier)}：${clients(total)}，所知信息太少。`,
    columns: (headers) => `已写入：${list(headers)}。`,
    uncoloured: '内容已全部写入，只有颜色未能设置。再应用一次即可重试。',
    excluded: (total) => `未计入 ${rows(total)}。`,
    readFromText: (total) => `由文本读出 ${cells(total)}。`,
    again: '更改并重新计算',
    restore: '恢复之前的内容',
    restoreHint:
      '工作表回到这次计算之前的样子：去掉新列，恢复之前的内容。在关闭任务窗格或写入另一次计算之前都可以恢复。',
  },
  puttingBack: { heading: '正在恢复', text: '正在把工作表恢复为原来的样子。' },
  aftermath: {
    heading: '已恢复',
    untouched: '我们没有改动您的工作表。',
    putBack: (matching, total) =>
      total === 0
        ? '工作表与原来一样。'
        : `工作表已恢复原状并经核对：${cells(total)}中有 ${number(matching)} 个一致。`,
    changed: (total, cell) =>
      total === 1
        ? `已恢复并经核对，只有单元格 ${cell} 在此之后被改动，已按现状保留。`
        : `已恢复并经核对，只有 ${cells(total)}在此之后被改动，已按现状保留，第一个是 ${cell}。`,
    mixed: (range) => `未能恢复工作表：${range} 中可能新旧内容并存。`,
    copy: (sheet) => `原来的内容在最后一个工作表${quote(sheet)}中，请从那里复制回来。`,
    noCopy: '如果有单元格正在编辑，请按 Enter。然后按下面的按钮，再选择恢复原状。',
  },
  unfinished: {
    heading: '未完成的计算',
    text: (day, sheet, columns) =>
      `工作表${quote(sheet)}上 ${day} 的计算没有完成。所写的列（${list(columns)}）中可能新旧内容并存。`,
    restorable: '恢复后，工作表会回到那次计算之前的样子。',
    tooMuch: '原来的内容没能保存下来。请保持现状，重新应用并选择“覆盖写入”，这些列就会完整。',
    putBack: '恢复原状',
    keep: '保持现状',
  },
  problems: {
    heading: '请核对',
    nothingSelected: '所选位置没有内容。请点选客户表的单元格，然后按下面的按钮。',
    noCriteria: '请勾选体现客户价值的列，至少一列。',
    nothingMeasurable: '此客户表中没有数字列或日期列。请选择其他客户表，或添加这样的列。',
    nothingCountable: '按金额比例分级需要勾选一列越多越好的数字，例如销售额。请勾选一列，或选择其他方法。',
    shares: '每个客户比例都要大于 0%，合计不超过 100%。其余客户归入最后一级。',
    cutoffs: '分界值必须逐级减小，最高等级的分界值最高。请更改顺序不对的分界值。',
    cutoffsRising: '分界值必须逐级增大，最高等级的分界值最低。请更改顺序不对的分界值。',
    cuts: '金额比例必须逐级增大，第一个大于 0%，最后一个不超过 100%。请更改不符合的比例。',
    weight: (header) => `${quote(header)} 的权重必须在 0 到 ${number(1e9)} 之间。`,
    emptyTierName: '有一个等级没有名称。请填写。',
    longTierName: '等级名称太长。最多 60 个字符。',
    sameTierName: (name) => `有两个等级都叫 ${quote(name)}。请更改其中一个的名称。`,
    stopped: '已停止。',
    changed: '读取之后客户表已有变化。请重新读取：您的选择会保留。',
    moved: '写入等级时行的位置发生了变化。请重新读取，然后应用。',
    notOurs: (header, cell) =>
      `列${quote(header)}的单元格 ${cell} 已不是当初写入的内容。若要保留，请修改该列的标题；否则可覆盖写入。`,
    notOursSomewhere: (header, cell) =>
      `${cell} 处的列${quote(header)}已不是当初写入的内容：可能手动改过单元格、删除过客户或更正过编号。若要保留，请修改其标题；否则可覆盖写入。`,
    moreNotOurs: (total) => `另有${cells(total)}也被改动。`,
    ordersMissing:
      '已保存的模型要读取订单，而任务窗格不支持。请取消勾选读取订单的指标，改勾选此列表的列，或使用命令行。',
    writeOver: '覆盖写入',
    underWay: '另一个窗口正在写入等级。请等它完成后重新读取。',
    overtaken: '此后又写入过一次，之前那次已无法还原。请重新读取，从现有内容继续。',
    newerRecord: '此工作簿曾由更新的版本使用。请先更新本程序，以免丢失已保存的模型。',
    occupied: (cell, column) =>
      `单元格 ${cell} 已有内容，而新列要写在那里。请清空或移开它，或在 ${column} 列之前插入空列，然后再应用。`,
    occupiedByTable: (cell) =>
      `单元格 ${cell} 已有内容，而表格需要右侧的空间。请清空它或移开那里的内容，然后再应用。`,
    notWritten: (cell) => `单元格 ${cell} 的内容与写入的不一致。请取消筛选，按${quote(LOOK_AGAIN)}后再应用。`,
  },
};
