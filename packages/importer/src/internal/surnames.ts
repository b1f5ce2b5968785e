/** Common Vietnamese surnames, in small letters, of the Kinh and of other peoples: a hint that a line is a name. */
export const SURNAMES: ReadonlySet<string> = /* @__PURE__ */ new Set(
  "âu bạch bàn bế bùi cà cầm cao chảo châu chu chử chung cù cung dương đàm đan đặng đào đậu điểu điêu điệp đinh đỗ đoàn đồng giàng giáp hạ hà hạng hầu hồ hoàng hứa huỳnh hoà kha khà khổng khuất kiều kim la lã lại lâm lầu lê liễu lò lô lỗ lục lù lương lường lưu lý ma mã mạc mạch mai mùa nghiêm ngô ngụy nguyễn nhâm ninh nông ông phạm phan phàn phí phó phùng quách quan quàng quảng rơ siu sùng tạ tăng thạch thái thẩm thân thào thiều tiêu tô tôn tống trà trần trang triệu trịnh trương tráng từ tưởng ung văn vàng vi viên vì võ vũ vừ vương xa y".split(
    " ",
  ),
);
