import type { ImportField } from '../../lib/import/import-field.ts';
import type { FileFault } from '../../lib/import/raw-table.ts';
import type { RowFault } from '../../lib/import/read-rows.ts';
import type { MessageKey } from '../../lib/platform/i18n.ts';

export const FIELD_WORD: Readonly<Record<ImportField, MessageKey>> = {
  url: 'fileImportFieldUrl',
  id: 'fileImportFieldId',
  text: 'fileImportFieldText',
  title: 'fileImportFieldTitle',
  author: 'fileImportFieldAuthor',
  handle: 'fileImportFieldHandle',
  authorUrl: 'fileImportFieldAuthorUrl',
  followers: 'fileImportFieldFollowers',
  date: 'fileImportFieldDate',
  time: 'fileImportFieldTime',
  language: 'fileImportFieldLanguage',
  likes: 'fileImportFieldLikes',
  replies: 'fileImportFieldReplies',
  reposts: 'fileImportFieldReposts',
  views: 'fileImportFieldViews',
  tags: 'fileImportFieldTags',
  note: 'fileImportFieldNote',
};

export const FILE_FAULT_WORD: Readonly<Record<FileFault, MessageKey>> = {
  empty: 'fileImportEmpty',
  'too-large': 'fileImportTooLarge',
  'old-excel': 'fileImportOldExcel',
  'broken-workbook': 'fileImportBrokenWorkbook',
  'broken-json': 'fileImportBrokenJson',
  'broken-csv': 'fileImportBrokenCsv',
  'no-table': 'fileImportNoTable',
};

export const ROW_FAULT_WORD: Readonly<Record<RowFault, MessageKey>> = {
  'no-address': 'fileImportNoAddress',
  'bad-address': 'fileImportBadAddress',
  'no-words': 'fileImportNoWords',
  'bad-date': 'fileImportBadDate',
  'too-long': 'fileImportTooLong',
  twice: 'fileImportTwice',
};
