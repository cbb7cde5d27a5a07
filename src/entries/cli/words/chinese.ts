import type { CliWords } from './cli-words';

export const chinese: CliWords = {
  usage: {
    help: '用法请见 client-tiers --help。',
    noCommand: '没有给出命令',
    unknownCommand: (name) => `没有命令“${name}”`,
    takesNo: (command, option) => `${command} 没有选项 ${option}`,
    takesNothing: (command, surplus) => `${command} 后面不需要内容，请去掉“${surplus}”`,
    needsRegister: 'run 需要客户表：client-tiers run <register.xlsx|register.csv> …',
    oneRegister: (surplus) => `run 只需要一个客户表，请去掉“${surplus}”`,
    needsModel: 'run 需要模型：--model <model.json>',
    asOf: (text) => `--as-of 需要 YYYY-MM-DD 形式的日期，而不是“${text}”`,
    format: (text) => `--format 只能是 table 或 json，而不是“${text}”`,
    out: '--out 的文件名必须以 .xlsx、.xlsm、.csv、.tsv 或 .txt 结尾',
    freeze: '--freeze 的文件名必须以 .json 结尾',
    needsName: (known) => `preset 需要一个名称：${known}`,
    oneName: (surplus) => `preset 只需要一个名称，请去掉“${surplus}”`,
    noPreset: (name, known) => `没有现成模型“${name}”；现有 ${known}`,
    sheetOfNone: '--sheet 要与客户表一起使用：--register 文件',
  },
  causes: {
    ENOENT: '没有这个文件或文件夹',
    EISDIR: '这是一个文件夹',
    EACCES: '没有访问权限',
    EPERM: '没有访问权限',
    EROFS: '磁盘是只读的',
    ENOSPC: '磁盘已满',
  },
  writing: {
    gone: (place) => `${place} 不存在`,
    protected: (sheet) => `工作表 ${sheet} 受保护：请取消保护，或把客户表复制到另一张工作表`,
    merged: (cell) => `${cell} 位于合并单元格中：请取消合并`,
    'array-formula': (cell) => `${cell} 属于一个填充多个单元格的公式：请移开该公式`,
    pivot: (cell) => `${cell} 属于数据透视表：请移开它，或把客户表复制到另一张工作表`,
    occupied: (cell) => `${cell} 占用了新列的位置：请移开那里的内容`,
    'no-column': () => '客户表右侧已到工作表尽头：请删除一些列，或把客户表复制到另一张工作表',
    unsupported: (detail) => `文件无法接受此更改：${detail}`,
  },
  text: {
    tooLarge: (limit) => `文件太大（上限 ${limit}）`,
    workbook: '无论文件名如何，这是一个工作簿：请先把工作表另存为 CSV',
    notText: '这不是文本文件：请把工作表另存为 CSV',
    unclosedQuote: (row) => `第 ${row} 行的引号没有闭合：请更正该行`,
    empty: '文件是空的',
    encoding: (name) => `按 ${name} 编码读取`,
  },
  unusable: { register: '客户表无法使用', model: '模型无法使用', orders: '订单无法使用' },
  sheets: {
    none: (file) => `${file} 没有工作表：--sheet 只用于工作簿`,
    missing: (sheet, known) => `没有工作表“${sheet}”；现有 ${known}`,
    emptyFile: '文件是空的',
    empty: (sheet) => `工作表“${sheet}”是空的`,
  },
  previous: {
    notJson: '这不是 JSON：请选择 run --format json 输出的文件',
    tooLarge: (bytes) => `文件太大（上限 ${bytes} 字节）`,
    none: '这不是上次的结果',
  },
  columns: {
    notOurs: (header, cell) =>
      `列“${header}”的单元格 ${cell} 已不是 Client Tiers 写入的内容：若要保留，请修改该列的标题；若要重新写入，请清空该列`,
    notOursSomewhere: (header, cell) =>
      `列“${header}”（${cell}）已不是 Client Tiers 写入的内容（可能手动改过单元格、删除过客户或更正过编号）：若要保留，请修改其标题；若要重新写入，请清空该列`,
    occupied: (cell) => `单元格 ${cell} 已有内容，而新列要写在那里：请清空它或移开那里的内容`,
    occupiedByTable: (cell) => `单元格 ${cell} 已有内容，而表格需要右侧的空间：请清空它或移开那里的内容`,
    newerRecord: '此工作簿曾由更新版本的 Client Tiers 使用：请先更新本程序',
    moved: '写入等级时行的位置发生了变化',
    notWritten: (cell) => `单元格 ${cell} 的内容与写入的不一致`,
    known: (headers) => `现有的列：${headers}。`,
  },
  outputs: {
    isRegister: (option) => `${option} 指向客户表本身，而它绝不会被更改`,
    isModel: (option) => `${option} 指向模型本身`,
    isPrevious: (option) => `${option} 指向上次的结果本身`,
    isOrders: (option) => `${option} 指向订单本身，而它绝不会被更改`,
    folder: (path) => `${path} 是文件夹`,
    exists: (path) => `${path} 已存在；用 --force 替换`,
    macros: (file) => `${file} 含有宏：--out 的文件名须以 .xlsm 结尾`,
    noMacros: (file) => `${file} 不含宏：--out 的文件名须以 .xlsx 结尾`,
    recoded: (file) => `${file} 使用 UTF-8 编码，原文件不是`,
    guarded: (file, count, cell) =>
      `${file}：有 ${count} 个文本会被表格软件当作公式，已在前面加上撇号；第一个在 ${cell}`,
    written: (file, headers) => `已写入 ${file}，包含列 ${headers}`,
    hidden: (column, header) => `列 ${column}（${header}）在此工作表中已隐藏：取消隐藏即可看到`,
    ownAtEnd: (headers) => `最后几列（${headers}）来自上次计算：不会读取，输出文件中由新列代替`,
    pane: '想看权重变化如何影响等级：`npm start` 打开工作台（README.md）',
  },
  orders: {
    unnamed: '--orders：模型没有说明订单各列的名称（"orders"）',
    needed: '模型要读取订单：用 --orders <file.csv 或工作表> 指明位置',
    outside: (file) =>
      `模型把“${file}”作为订单文件（orders.file）：模型只能指定客户表旁边的文件；请写不带文件夹的文件名并把文件放在那里，或使用 --orders <file>`,
    byModel: (sheet) => `模型要从工作表“${sheet}”读取订单`,
    byOption: (sheet) => `--orders "${sheet}"`,
    textHasNone: (asked, register) =>
      `${asked}，但 ${register} 是文本文件，没有工作表：请给出订单文件：--orders <file.csv 或 file.xlsx>`,
    noSuchSheet: (asked, register, known) =>
      `${asked}，但 ${register} 没有这个工作表；现有 ${known}：请指定其中一个，或给出订单文件：--orders <file.csv 或 file.xlsx>`,
  },
  leftOut: {
    read: (area, sheet, isTable, rest) =>
      `已读取工作表“${sheet}”的${isTable ? '表格' : '列表'} ${area}；未包含${rest.join('和')}`,
    rows: (from, to) => `其下方第 ${from} 至 ${to} 行`,
    columns: (from, to) => `其右侧 ${from} 至 ${to} 列`,
  },
  frozen: {
    written: (file) => `已写入 ${file}：分界值已换成本次计算数字的模型`,
    nobodyMoves: '按此模型，此客户表中没有客户会改变等级',
    moves: (count, names, more) =>
      `按此模型，此客户表中有 ${count} 个客户会改变等级：${names.join('、')}${more > 0 ? `，另有 ${more} 个` : ''}`,
    move: (client, from, to) => `${client}（由 ${from} 到 ${to}）`,
    still: (what) => `它仍会比较客户之间的：${what.join('、')}`,
    compared: {
      groups: '组内名次',
      scale: '没有读数的评分表',
      method: '方法的比例',
      rfm: 'RFM 的分段',
      matrix: '矩阵的比例',
      ideal: '与理想客户的接近程度',
      'key-clients': '关键客户的比例',
    },
  },
  preset: {
    lacking: (header, criterion, content) =>
      `没有找到“${header}”对应的列：${criterion === null ? '方法' : `指标“${criterion}”`}需要${content}；请把其列名写在“${header}”的位置`,
    contents: { number: '数字列', text: '文本列', date: '日期列', any: '一列' },
    open: (header, words, filling) =>
      `待填写，列“${header}”：只有您知道 ${words.join('、')} 的含义；${filling}`,
    filling: {
      coefficients: '目前按 0 计：请在 "coefficients" 中为每一项填写离付款有多近，从 0 到 1',
      tiers: '目前算作 "D"：请在 "labels" 中为每一项填写等级',
      points: '目前按缺失计：请在 "labels" 中为每一项填写分数，从 0 到 100',
    },
    turnover: (header) => `未找到利润列，因此以“${header}”计算：仅看营业额可能误导`,
  },
  progress: { reading: '正在读取', calculating: '正在计算', writing: '正在写入' },
};
