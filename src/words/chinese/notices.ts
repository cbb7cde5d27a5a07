import { bySheet } from '../by-sheet';
import { readAsThousands } from '../read-as-thousands';
import type { NoticeSentences } from '../sentences';
import { cells, clients, inRows, lines, rows, say } from './say';

const { exact, list, number, percent, quote } = say;

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
  'model-weights-zero': () => '所有权重都是零。请至少给一个指标设置权重。',
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
  'orders-missing': (n) =>
    `模型要读取订单（${n.path}），但没有提供。请添加订单的工作表或文件，或去掉这些指标。`,
  'no-orders': () => '列名下面没有同时具有客户、日期和金额的订单。请核对模型指定的列。',
  'no-orders-matched': (n) =>
    `${quote(n.header)}：没有一个订单属于客户表中的客户，例如 ${quote(n.example)}${inRows(n)}。两边的编号必须一致。`,
  'text-as-number': (n) =>
    `${quote(n.header)}：${cells(n.count)}的文本读作数字，${quote(n.example)} 读作 ${exact(n.read)}${inRows(n)}。请核对一个。`,
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
  'mixed-currency': (n) => `${quote(n.header)} 混用多种货币：${list(n.marks)}。请换算成同一种货币。`,
  'error-cell': (n) =>
    `${quote(n.header)}：${cells(n.count)}有错误，例如 ${quote(n.example)}${inRows(n)}。按缺失处理，请更正公式。`,
  'missing-reading': (n) =>
    `${quote(n.header)}：${cells(n.count)}为空${inRows(n)}。按缺失而不是零处理，如有数据请补上。`,
  'future-date': (n) =>
    `${quote(n.header)}：${cells(n.count)}的日期晚于计算日${inRows(n)}。按缺失处理，请核对日期。`,
  'future-order': (n) =>
    `${quote(n.header)}：${lines(n.count)}的日期晚于计算日${inRows(n)}。未计入，请核对日期。`,
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
  'missing-key': (n) =>
    `${clients(n.count)}在 ${quote(n.header)} 列没有内容${inRows(n)}。仍已分级，请补上编号。`,
  'duplicate-key': (n) =>
    `${clients(n.count)}在 ${quote(n.header)} 列内容相同，例如 ${quote(n.example)}${inRows(n)}。每行单独分级，如是同一客户请合并。`,
  'no-variation': (n) => `所有客户的 ${quote(n.criterion)} 都相同，不起作用。请去掉它或选择其他列。`,
  'few-clients': (n) => `数据足够的只有${clients(n.clients)}，不适合按比例划分。请改用得分分界值。`,
  'negative-value': (n) =>
    `${quote(n.criterion)}：${clients(n.count)}小于零${inRows(n)}，合计 ${number(n.sum)}。价值占比只计大于零的金额；请核对是否为退货。`,
  'ties-moved-share': (n) =>
    `相同的客户同属一个等级：到 ${quote(n.tier)} 为止占客户的 ${percent(n.clientShare)}，而不是 ${percent(n.wanted)}。请增加能区分他们的指标。`,
  'low-concentration': (n) =>
    `最高等级占客户的 ${percent(n.clientShare)}，金额难以区分客户。请改用客户比例或得分。`,
  'not-positive': (n) =>
    `${clients(n.count)}的 ${quote(n.criterion)} 为零或负数${inRows(n)}。归入最低等级，请核对退货。`,
  'low-coverage': (n) =>
    `${clients(n.count)}的数据不足 ${percent(n.minCoverage)}${inRows(n)}。归入情况未明的等级，请补充数据。`,
  'empty-tier': (n) => `${quote(n.tier)} 没有客户。如需要，请更改其分界值。`,
};
