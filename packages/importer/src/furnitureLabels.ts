import type { FurnitureForm, FurnitureLabel } from "./furnitureLabel.js";

const WORDINGS: Readonly<Record<FurnitureForm, string>> = {
  action:
    "Trở về|Trở lại|Quay lại|Về trang trước|Đầu trang|Lên đầu trang|Về đầu trang|In bài viết|In bài này|In ra|In trang|In tin|Bản in|Bản để in|Gửi cho bạn bè|Gửi bạn bè|Gửi bài viết cho bạn bè|Gửi bài viết này cho bạn bè|Gửi bài này cho bạn bè|Giới thiệu bài viết cho bạn bè|Gửi tin qua email|Gửi email|Gửi mail|Gửi qua email|Lưu bài viết này|Lưu bài viết|Lưu dạng file|Đóng cửa sổ này|Đóng góp ý kiến|Đọc bài|Tăng tương phản|Giảm tương phản|Chọn cỡ chữ|Xem bản in|Chia sẻ|In|Email|Lưu|Xem trang in",
  "album-heading":
    "Thư viện ảnh|Thư viện hình ảnh|Hình ảnh hoạt động|Hình ảnh|Album ảnh|Album|Ảnh hoạt động|Hình ảnh nổi bật|Thư viện ảnh hoạt động|Slide ảnh",
  "attachments-heading":
    "File đính kèm|Tệp đính kèm|Tập tin đính kèm|Tài liệu đính kèm|Đính kèm|Văn bản đính kèm|Tải về|Tải file|Tải tệp|Tải văn bản|Tải tài liệu|Download",
  author:
    "Tác giả|Tác giả bài viết|Người viết|Tin, bài|Tin bài|Tin, ảnh|Tin và ảnh|Bài, ảnh|Bài và ảnh|Bài viết|Người đăng|Thực hiện|Tin|Bài",
  comments:
    "Bình luận|Ý kiến bình luận|Ý kiến của bạn|Gửi ý kiến|Gửi bình luận|Phản hồi|Ý kiến bạn đọc|Gửi ý kiến thảo luận|Click để đánh giá bài viết|Đánh giá bài viết|Tổng số điểm của bài viết là|Xếp hạng",
  copyright:
    "Bản quyền thuộc về|Bản quyền|Copyright|Chịu trách nhiệm nội dung|Chịu trách nhiệm chính|Thiết kế bởi|Thiết kế và phát triển|Designed by|Powered by|Ghi rõ nguồn|Giấy phép số|Giấy phép thiết lập",
  contact: "Địa chỉ|Điện thoại|Số điện thoại|Email|Thư điện tử|Fax|Website|Hotline|Đường dây nóng",
  date: "Ngày đăng|Đăng ngày|Đăng lúc|Cập nhật|Cập nhật lúc|Cập nhật ngày|Ngày cập nhật|Gửi lúc|Ngày phát hành|Ngày xuất bản|Xuất bản|Thời gian|Thời gian đăng|Ngày|Publish date|Posted",
  "latest-heading":
    "Tin mới nhất|Tin mới|Tin tức mới|Tin tức mới nhất|Bài viết mới|Bài viết mới nhất|Tin nổi bật|Tin đọc nhiều|Tin xem nhiều|Bài xem nhiều nhất|Xem nhiều nhất",
  "leaked-title":
    "Untitled Document|Untitled|Untitled Page|Untitled-1|New Page 1|New Page|Page Content|Document|Insert title here|Tài liệu không có tiêu đề|Trang không có tiêu đề",
  "links-heading":
    "Liên kết website|Liên kết web|Liên kết các website|Website liên kết|Liên kết trang|Liên kết|Liên kết nhanh|Các trang liên kết|Trang liên kết|Liên kết ngoài|Liên kết hữu ích",
  navigation:
    "Trang chủ|Giới thiệu|Liên hệ|Tin tức|Tin tức - Sự kiện|Tin tức sự kiện|Sơ đồ trang|Sơ đồ website|Đăng nhập|Đăng xuất|Tìm kiếm|Hỏi đáp|Góp ý|Menu|Thông báo|Văn bản",
  "related-heading":
    "Các tin khác|Tin khác|Tin bài khác|Các bài khác|Các bài viết khác|Bài viết khác|Các tin liên quan|Tin liên quan|Bài viết liên quan|Các bài viết liên quan|Bài liên quan|Những tin mới hơn|Những tin cũ hơn|Các tin mới hơn|Các tin cũ hơn|Tin mới hơn|Tin cũ hơn|Các tin đã đưa|Các tin đã đăng|Tin đã đưa|Những bản tin khác|Những tin khác|Tin cùng chuyên mục|Các tin cùng chuyên mục|Bài cùng chuyên mục|Tin cùng loại|Xem thêm|Tin tiếp theo|Các tin tiếp theo|Các tin tức khác",
  share: "Facebook|Twitter|Tweet|Zalo|Like|Share|Thích|Google+|Linkhay|Instagram|Youtube",
  source: "Nguồn|Nguồn tin|Nguồn bài|Theo|Trích nguồn|Nguồn ảnh",
  summary: "Tóm tắt|Tóm tắt nội dung|Trích yếu|Sapo",
  "tags-heading": "Từ khóa|Từ khoá|Các từ khóa|Tags|Tag|Thẻ|Chủ đề|Từ khóa tìm kiếm",
  views:
    "Đã đọc|Lượt xem|Số lượt xem|Số lần xem|Lượt đọc|Số lượt đọc|Số lần đọc|Đã xem|View count|Views|Xem",
  "visits-heading":
    "Thống kê truy cập|Thống kê|Bộ đếm|Bộ đếm truy cập|Thống kê website|Thống kê lượt truy cập|Số lượt truy cập|Lượng truy cập",
  "visits-online":
    "Số người online|Người online|Đang online|Online|Đang truy cập|Trực tuyến|Đang trực tuyến|Số người đang online|Số người đang truy cập|Khách online|Khách trực tuyến",
  "visits-other":
    "Tuần này|Tháng này|Tuần trước|Tháng trước|Năm nay|Năm trước|Trong tuần|Trong tháng|Trong năm|Khách|Thành viên|Máy chủ tìm kiếm|Khách viếng thăm|Nhiều nhất",
  "visits-today": "Hôm nay|Truy cập hôm nay|Lượt truy cập hôm nay|Trong ngày",
  "visits-total":
    "Lượt truy cập|Tổng lượt truy cập|Tổng số lượt truy cập|Tổng truy cập|Tổng số truy cập|Tổng cộng|Tổng số|Tất cả|Tổng lượt",
  "visits-yesterday": "Hôm qua|Truy cập hôm qua|Lượt truy cập hôm qua|Ngày hôm qua",
};

/**
 * The wordings known beforehand, as found on pages of Vietnamese schools and public bodies and in the templates of their
 * content systems.
 */
export const FURNITURE_LABELS: readonly FurnitureLabel[] = /* @__PURE__ */ Object.entries(
  WORDINGS,
).flatMap(([form, wordings]) =>
  wordings.split("|").map((label) => ({ form: form as FurnitureForm, label })),
);
