import { ordinaryReportEn, type ReportStrings } from '../../i18n/report.en.ts';

const nothing = { title: '', text: '' };

/** No frame shows a sensitive check, so none carries the words of one. */
export const framedReportEn: ReportStrings = {
	...ordinaryReportEn,
	sensitive: {
		helpTitle: '',
		helpText: '',
		flagged: nothing,
		nothingSelected: nothing,
		shortList: '',
		leftOpen: ''
	}
};
