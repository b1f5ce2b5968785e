export { type ChartedProgress, type ProgressChartOptions, progressChart } from "./progressChart.js";
