import type { FaultSentences } from '../sentences';
import { say } from './say';

export const faults: FaultSentences = {
  'cell-editing': () => '有单元格正在编辑。请在工作表中按 Enter，然后重试。',
  'no-selection': () => '选中了多个区域、图形或其他窗口。请单击客户表中的一个单元格，然后按“重新读取”。',
  protected: () => '工作表受保护。请撤销保护，或把客户表复制到其他工作表，然后重试。',
  merged: (cell) => `单元格 ${cell} 与其他单元格合并。请取消合并后重试。`,
  'array-formula': (cell) => `单元格 ${cell} 属于一个占用多个单元格的公式。请移动该公式后重试。`,
  pivot: (cell) => `单元格 ${cell} 属于数据透视表。请把客户表复制到其他工作表后重试。`,
  occupied: (cell) => `单元格 ${cell} 占用了新列的位置。请移动其内容后重试。`,
  gone: () => '工作表、表格或单元格已不存在。请重新选择客户表。',
  touched: (cell) => `单元格 ${cell} 在写入前一刻被改动，已保持原样。请重新读取后再试。`,
  'too-large': () => '客户表太大，程序无法处理。请减少所选的列或行，然后重试。',
  'no-column': () => '客户表右侧已没有可用的列。请删除一些列，或把客户表复制到其他工作表，然后重试。',
  unsupported: () => '此版本的程序缺少所需功能。请更新，或用更新的版本打开工作簿。',
  'not-kept': () => '工作簿没有保留所保存的内容。请检查能否编辑和保存，然后重试。',
  busy: () => '程序正忙。请稍候再重试。',
  unknown: (detail) => `程序报告错误：${say.quote(detail)}。请重试；如再次出现，请保存并重新打开工作簿。`,
};
