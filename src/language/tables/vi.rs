//! Vietnamese.

use crate::language::cue::cues;
use crate::language::{Ago, Clock, DateOrder, Filing, Language};

/// Vietnamese. Months are numbers behind tháng; the words are the rarer spelling.
pub(crate) static VI: Language = Language {
    code: "vi",
    name: "Vietnamese",
    date_order: DateOrder::DayMonth,
    months: [
        &["tháng Một", "tháng Giêng", "tháng 1", "tháng 01"],
        &["tháng Hai", "tháng 2", "tháng 02"],
        &["tháng Ba", "tháng 3", "tháng 03"],
        &["tháng Tư", "tháng 4", "tháng 04"],
        &["tháng Năm", "tháng 5", "tháng 05"],
        &["tháng Sáu", "tháng 6", "tháng 06"],
        &["tháng Bảy", "tháng 7", "tháng 07"],
        &["tháng Tám", "tháng 8", "tháng 08"],
        &["tháng Chín", "tháng 9", "tháng 09"],
        &["tháng Mười", "tháng 10"],
        &["tháng Mười Một", "tháng 11"],
        &["tháng Mười Hai", "tháng Chạp", "tháng 12"],
    ],
    weekdays: &[
        "Thứ Hai",
        "Thứ Ba",
        "Thứ Tư",
        "Thứ Năm",
        "Thứ Sáu",
        "Thứ Bảy",
        "Chủ Nhật",
        "Thứ 2",
        "Thứ 3",
        "Thứ 4",
        "Thứ 5",
        "Thứ 6",
        "Thứ 7",
    ],
    date_words: &["giờ", "lúc", "ngày", "năm", "phút"],
    clock: Clock {
        counted: [&[], &[], &[], &["giờ", "h"], &["phút"], &[]],
        halves: [&["SA"], &["CH"]],
        ..Clock::PLAIN
    },
    ago: Ago {
        before: &[],
        after: &["trước"],
        units: [
            &["phút"],
            &["giờ", "tiếng"],
            &["ngày"],
            &["tuần"],
            &["tháng"],
            &["năm"],
        ],
    },
    filing: Filing {
        labels: &[
            "Bình luận",
            "Chú ý",
            "Câu hỏi",
            "Lưu ý",
            "Trả lời",
            "Video",
            "Ảnh",
        ],
        ..Filing::PLAIN
    },
    agencies: &[
        "AFP",
        "AP",
        "Reuters",
        "TTXVN",
        "TTXVN/Vietnam+",
        "Vietnam+",
        "Xinhua",
    ],
    staff: &[
        "BBT",
        "Ban biên tập",
        "CTV",
        "Nhóm PV",
        "Nhóm phóng viên",
        "Nhóm tác giả",
        "P.V",
        "PV",
        "PV - CTV",
        "PV tổng hợp",
        "PV-CTV",
        "Phóng viên",
        "Tòa soạn",
    ],
    roles: &[
        "biên tập viên",
        "bình luận viên",
        "cộng tác viên",
        "nhà báo",
        "phóng viên",
        "phóng viên thường trú",
        "phóng viên ảnh",
        "thông tín viên",
        "thư ký tòa soạn",
        "tổng biên tập",
        "đặc phái viên",
    ],
    joiners: &["và"],
    author_labels: &["Người viết", "Tác giả", "Về tác giả"],
    located: &["tại", "từ"],
    function_words: &[
        "và", "của", "là", "có", "cho", "được", "trong", "không", "với", "các", "đã", "những",
        "một", "để", "này", "người", "khi", "từ", "đến", "về", "ở", "như", "cũng", "nhưng",
    ],
    cues: cues! {
        Rail Whole {
            "Bài cùng chuyên mục" => "Bài cùng chuyên mục" ! "Anh đọc bài cùng chuyên mục đó.";
            "Bài liên quan" => "Bài liên quan" ! "Có bài liên quan đến lũ.";
            "Bài mới nhất" => "Bài mới nhất" ! "Bài mới nhất của ông viết về rừng.";
            "Bài nổi bật" => "Bài nổi bật" ! "Ông có vài bài nổi bật về giáo dục.";
            "Bài viết cùng chuyên mục" => "Bài viết cùng chuyên mục" ! "Anh đọc bài viết cùng chuyên mục đó.";
            "Bài viết cùng chủ đề" => "Bài viết cùng chủ đề" ! "Ông có mười bài viết cùng chủ đề này.";
            "Bài viết gần đây" => "Bài viết gần đây" ! "Trong bài viết gần đây anh nói vậy.";
            "Bài viết khác" => "Bài viết khác" ! "Ông còn có bài viết khác về chiến tranh.";
            "Bài viết liên quan" => "Bài viết liên quan" ! "Có bài viết liên quan đến luật.";
            "Bài viết mới" => "Bài viết mới" ! "Anh gửi bài viết mới cho báo.";
            "Bài viết mới nhất" => "Bài viết mới nhất" ! "Bài viết mới nhất của ông nói về rừng.";
            "Bài viết nổi bật" => "Bài viết nổi bật" ! "Đó là bài viết nổi bật trong năm.";
            "Bài viết tương tự" => "Bài viết tương tự" ! "Ông từng đăng bài viết tương tự năm ngoái.";
            "Bài xem nhiều" => "Bài xem nhiều" ! "Đây là bài xem nhiều trong tháng này.";
            "Bài đọc nhiều" => "Bài đọc nhiều" ! "Đó là bài đọc nhiều trong ngày.";
            "Bình luận gần đây" => "Bình luận gần đây" ! "Theo bình luận gần đây của ông thì xấu.";
            "Bạn có thể quan tâm" => "Bạn có thể quan tâm" ! "Điều bạn có thể quan tâm là giá.";
            "Chủ đề liên quan" => "Chủ đề liên quan" ! "Họ bàn chủ đề liên quan đến lũ.";
            "Các bài viết khác" => "Các bài viết khác" ! "Các bài viết khác của ông đều bị gỡ.";
            "Các bài viết liên quan" => "Các bài viết liên quan" ! "Các bài viết liên quan đến vụ án bị gỡ.";
            "Các tin khác" => "Các tin khác" ! "Các tin khác trên báo đều nhắc đến ông.";
            "Có thể bạn quan tâm" => "Có thể bạn quan tâm" ! "Có thể bạn quan tâm đến biển.";
            "Có thể bạn thích" => "Có thể bạn thích" ! "Món này có thể bạn thích ăn.";
            "Cùng chuyên mục" => "Cùng chuyên mục" ! "Hai bài cùng chuyên mục gây tranh cãi.";
            "Cùng chủ đề" => "Cùng chủ đề" ! "Hai bộ phim cùng chủ đề chiến tranh.";
            "Cùng tác giả" => "Cùng tác giả" ! "Hai cuốn sách cùng tác giả được in lại.";
            "Phản hồi gần đây" => "Phản hồi gần đây" ! "Theo phản hồi gần đây của ông thì xấu.";
            "Tin bài liên quan" => "Tin bài liên quan" ! "Tin bài liên quan đến vụ án bị gỡ.";
            "Tin cùng chuyên mục" => "Tin cùng chuyên mục" ! "Anh đọc tin cùng chuyên mục đó.";
            "Tin cùng chủ đề" => "Tin cùng chủ đề" ! "Báo đăng năm tin cùng chủ đề này.";
            "Tin cũ hơn" => "Tin cũ hơn" ! "Ông đọc lại những tin cũ hơn một tuần.";
            "Tin khác" => "Tin khác" ! "Anh chờ tin khác từ quê.";
            "Tin liên quan" => "TIN LIÊN QUAN" ! "Có tin liên quan đến lũ.";
            "Tin mới" => "Tin mới" ! "Anh chờ tin mới từ quê.";
            "Tin mới hơn" => "Tin mới hơn" ! "Ông chờ những tin mới hơn vào buổi tối.";
            "Tin mới nhất" => "Tin mới nhất" ! "Theo tin mới nhất thì xấu.";
            "Tin nóng" => "Tin nóng" ! "Tin nóng từ biên giới khiến dân lo lắng.";
            "Tin nổi bật" => "Tin nổi bật" ! "Tin nổi bật trong ngày là giá xăng giảm.";
            "Tin tức liên quan" => "Tin tức liên quan" ! "Có tin tức liên quan đến lũ.";
            "Tin tức mới nhất" => "Tin tức mới nhất" ! "Tin tức mới nhất từ hiện trường rất xấu.";
            "Tin xem nhiều" => "Tin xem nhiều" ! "Đó là tin xem nhiều trong ngày.";
            "Tin được quan tâm" => "Tin được quan tâm" ! "Đây là tin được quan tâm nhiều ngày qua.";
            "Tin đọc nhiều" => "Tin đọc nhiều" ! "Đó là tin đọc nhiều trong ngày.";
            "Tin, bài liên quan" => "Tin, bài liên quan" ! "Các tin, bài liên quan đến vụ án bị gỡ.";
            "Video liên quan" => "Video liên quan" ! "Công an thu giữ video liên quan đến vụ án.";
            "Video mới nhất" => "Video mới nhất" ! "Video mới nhất của nhóm đã bị xóa.";
            "Video nổi bật" => "Video nổi bật" ! "Nhóm có ba video nổi bật trong năm.";
            "Xem nhiều" => "Xem nhiều" ! "Phim được xem nhiều lần.";
            "Xem nhiều nhất" => "Xem nhiều nhất" ! "Phim được xem nhiều nhất là phim cũ.";
            "Xem nhiều trong tuần" => "Xem nhiều trong tuần" ! "Đây là phim được xem nhiều trong tuần qua.";
            "Được quan tâm nhất" => "Được quan tâm nhất" ! "Đây là vụ án được quan tâm nhất năm.";
            [inferred] "Đề xuất cho bạn" => "Đề xuất cho bạn" ! "Ông đã đề xuất cho bạn mình chức vụ này.";
            "Đọc nhiều" => "ĐỌC NHIỀU" ! "Sách được đọc nhiều lần.";
            "Đọc nhiều nhất" => "Đọc nhiều nhất" ! "Sách được đọc nhiều nhất là truyện.";
        }
        ReadMore Whole {
            "Hiển thị thêm" => "Hiển thị thêm" ! "Bản đồ hiển thị thêm nhiều điểm ngập.";
            "Tiếp tục đọc" => "Tiếp tục đọc" ! "Anh tiếp tục đọc sách.";
            "Tải thêm" => "Tải thêm" ! "Tàu chở và tải thêm hàng.";
            "Xem chi tiết" => "Xem chi tiết" ! "Anh muốn xem chi tiết bức tranh.";
            "Xem thêm" => "Xem thêm" ! "Anh xem thêm phim.";
            "Xem thêm bài viết" => "Xem thêm bài viết" ! "Mời xem thêm bài viết của ông trên báo.";
            "Xem tiếp" => "Xem tiếp" ! "Anh xem tiếp phim.";
            "Xem toàn bộ" => "Xem toàn bộ" ! "Anh muốn xem toàn bộ bức tranh.";
            "Xem toàn bộ bài viết" => "Xem toàn bộ bài viết" ! "Ít ai xem toàn bộ bài viết của ông.";
            "Xem tất cả" => "Xem tất cả" ! "Anh muốn xem tất cả các phim.";
            "Xem tất cả bài viết" => "Xem tất cả bài viết" ! "Ban giám khảo xem tất cả bài viết dự thi.";
            "Đọc thêm" => "Đọc thêm" ! "Anh đọc thêm sách.";
            "Đọc tiếp" => "Đọc tiếp" ! "Anh đọc tiếp sách.";
            [inferred] "Đọc tiếp bài viết" => "Đọc tiếp bài viết" ! "Bà không đọc tiếp bài viết của ông.";
            "Đọc toàn bộ bài viết" => "Đọc toàn bộ bài viết" ! "Ít ai đọc toàn bộ bài viết của ông.";
        }
        ReadMore Start {
            "Mời bạn đọc thêm" => "Mời bạn đọc thêm: Giá xăng giảm mạnh" ! "Thư viện mời bạn đọc thêm nhiều cuốn sách.";
            "Mời quý độc giả theo dõi" => "* Mời quý độc giả theo dõi các chương trình trên VTVGo!" ! "Nhà đài mời quý độc giả theo dõi trận đấu.";
            "Xem chi tiết tại" => "Xem chi tiết tại đây" ! "Người dân xem chi tiết tại phường.";
            "Xem thêm tại" => "Xem thêm tại: baocang.example" ! "Bạn có thể xem thêm tại nhà.";
            "Xem thêm:" => "Xem thêm: Giá tăng" ! "Anh xem thêm phim.";
            "Đọc thêm tại" => "Đọc thêm tại: bao.example" ! "Học sinh đọc thêm tại thư viện.";
            "Đọc thêm:" => "Đọc thêm: Giá tăng" ! "Anh đọc thêm sách.";
        }
        ReadMore End {
            "và tiếp tục đọc" => "Bỏ qua Đọc nhiều nhất và tiếp tục đọc" ! "Bà bật đèn và tiếp tục đọc sách.";
        }
        Share Whole {
            "Bản in" => "Bản in" ! "Bản in của sách đã cũ.";
            "Chia sẻ" => "Chia sẻ" ! "Anh chia sẻ bánh mì.";
            "Chia sẻ Facebook" => "Chia sẻ Facebook" ! "Anh hay chia sẻ Facebook của mẹ.";
            "Chia sẻ bài viết" => "Chia sẻ bài viết" ! "Anh chia sẻ bài viết với mẹ.";
            "Chia sẻ bài viết này" => "Chia sẻ bài viết này" ! "Nhiều người chia sẻ bài viết này lên mạng.";
            "Chia sẻ lên Facebook" => "Chia sẻ lên Facebook" ! "Ảnh được chia sẻ lên Facebook hôm qua.";
            "Chia sẻ lên Pinterest" => "Chia sẻ lên Pinterest" ! "Bà chia sẻ lên Pinterest bức ảnh cũ.";
            "Chia sẻ lên Twitter" => "Chia sẻ lên Twitter" ! "Ông chia sẻ lên Twitter bức ảnh cũ.";
            "Chia sẻ lên X" => "Chia sẻ lên X" ! "Ông chia sẻ lên X bức ảnh cũ.";
            [inferred] "Chia sẻ lên Zalo" => "Chia sẻ lên Zalo" ! "Bà chia sẻ lên Zalo bức ảnh cũ.";
            [inferred] "Chia sẻ qua Zalo" => "Chia sẻ qua Zalo" ! "Bà chia sẻ qua Zalo bức ảnh cũ.";
            "Chia sẻ qua email" => "Chia sẻ qua email" ! "Ông chia sẻ qua email kế hoạch mới.";
            [inferred] "Chia sẻ tin này" => "Chia sẻ tin này" ! "Nhiều người chia sẻ tin này lên mạng.";
            "Chia sẻ với Facebook" => "Chia sẻ với Facebook" ! "Dữ liệu được chia sẻ với Facebook hôm qua.";
            "Cỡ chữ" => "Cỡ chữ" ! "Cỡ chữ trên nhãn quá nhỏ.";
            "Gửi cho bạn bè" => "Gửi cho bạn bè" ! "Bà gửi cho bạn bè ảnh con mình.";
            "Gửi email" => "Gửi email" ! "Ông gửi email cho cảnh sát.";
            "Gửi email bài đăng này" => "Gửi email bài đăng này" ! "Anh gửi email bài đăng này cho mẹ.";
            "In bài viết" => "In bài viết" ! "Nhà máy in bài viết ấy.";
            "In trang này" => "In trang này" ! "Máy in trang này rất chậm.";
            "Kích thước chữ" => "Kích thước chữ" ! "Kích thước chữ trên nhãn quá nhỏ.";
            [inferred] "Lưu bài viết" => "Lưu bài viết" ! "Bà lưu bài viết của ông vào máy.";
            [inferred] "Nghe bài viết" => "Nghe bài viết" ! "Người mù có thể nghe bài viết của báo.";
            "Sao chép link" => "Sao chép link" ! "Kẻ gian bảo sao chép link rồi mở.";
            "Sao chép liên kết" => "Sao chép liên kết" ! "Kẻ gian bảo sao chép liên kết rồi mở.";
            "Sao chép đường dẫn" => "Sao chép đường dẫn" ! "Hắn sao chép đường dẫn của ngân hàng.";
            "Theo dõi chúng tôi" => "Theo dõi chúng tôi" ! "Cảnh sát theo dõi chúng tôi ba ngày.";
            "Đã sao chép" => "Đã sao chép" ! "Ông thừa nhận đã sao chép luận văn.";
        }
        Share Start {
            [inferred] "Tham gia kênh Telegram" => "Tham gia kênh Telegram của báo" ! "Hàng nghìn người tham gia kênh Telegram này.";
            "Theo dõi chúng tôi trên" => "Theo dõi chúng tôi trên Facebook" ! "Cảnh sát theo dõi chúng tôi trên phố.";
            "Theo dõi chúng tôi tại" => "Theo dõi chúng tôi tại Facebook" ! "Cảnh sát theo dõi chúng tôi tại sân bay.";
        }
        Subscribe Whole {
            "Hủy đăng ký" => "Hủy đăng ký" ! "Nhiều đội hủy đăng ký dự giải.";
            "Nhận bản tin" => "Nhận bản tin" ! "Người dân nhận bản tin thời tiết mỗi sáng.";
            "Tạo tài khoản" => "Tạo tài khoản" ! "Hắn tạo tài khoản giả để lừa đảo.";
            "Tải ứng dụng" => "Tải ứng dụng" ! "Người dân tải ứng dụng của bộ về máy.";
            "Đăng ký" => "Đăng ký" ! "Anh đăng ký học.";
            "Đăng ký ngay" => "Đăng ký ngay" ! "Anh đăng ký ngay hôm qua.";
            "Đăng ký nhận bản tin" => "Đăng ký nhận bản tin" ! "Anh đăng ký nhận bản tin của trường.";
            "Đăng ký nhận tin" => "Đăng ký nhận tin" ! "Anh đăng ký nhận tin của trường.";
            "Đăng ký nhận tin mới" => "Đăng ký nhận tin mới" ! "Bà đăng ký nhận tin mới qua điện thoại.";
            "Đăng ký thành viên" => "Đăng ký thành viên" ! "Ông đăng ký thành viên câu lạc bộ.";
            "Đặt mua báo" => "Đặt mua báo" ! "Trường đặt mua báo cho học sinh.";
        }
        Subscribe Start {
            "Bạn đã có tài khoản?" => "Bạn đã có tài khoản? Đăng nhập" ! "Ông hỏi: bạn đã có tài khoản?";
            "Đăng ký: Bài đăng" => "Đăng ký: Bài đăng (Atom)" ! "Ông nói về đăng ký: bài đăng phải trả tiền.";
            "Đăng ký: Đăng Nhận xét" => "Đăng ký: Đăng Nhận xét (Atom)" ! "Ông nói về đăng ký: đăng nhận xét phải trả tiền.";
        }
        Advertisement Whole {
            [inferred] "Bài viết tiếp tục sau quảng cáo" => "Bài viết tiếp tục sau quảng cáo" ! "Cô nói bài viết tiếp tục sau quảng cáo thôi.";
            [inferred] "Bỏ qua quảng cáo" => "Bỏ qua quảng cáo" ! "Nhiều người xem bỏ qua quảng cáo.";
            "Nội dung quảng cáo" => "Nội dung quảng cáo" ! "Nội dung quảng cáo phải được kiểm duyệt.";
            "Nội dung được tài trợ" => "Nội dung được tài trợ" ! "Báo ghi rõ nội dung được tài trợ bởi ai.";
            "Quảng cáo" => "QUẢNG CÁO" ! "Quảng cáo thì đắt.";
            "Tin tài trợ" => "Tin tài trợ" ! "Anh không tin tài trợ sẽ đến.";
            "Được tài trợ" => "Được tài trợ" ! "Dự án được tài trợ bởi ngân hàng.";
        }
        Cookie Whole {
            "Cho phép tất cả" => "Cho phép tất cả" ! "Luật cho phép tất cả cử tri bỏ phiếu.";
            "Chính sách bảo mật" => "Chính sách bảo mật" ! "Công ty đổi chính sách bảo mật hôm qua.";
            "Chính sách cookie" => "Chính sách cookie" ! "Công ty đổi chính sách cookie hôm qua.";
            "Chính sách quyền riêng tư" => "Chính sách quyền riêng tư" ! "Công ty đổi chính sách quyền riêng tư hôm qua.";
            "Chấp nhận cookie" => "Chấp nhận cookie" ! "Người dùng chấp nhận cookie mà không đọc.";
            "Chấp nhận tất cả" => "Chấp nhận tất cả" ! "Anh chấp nhận tất cả điều kiện.";
            "Chấp nhận tất cả cookie" => "Chấp nhận tất cả cookie" ! "Người dùng chấp nhận tất cả cookie mà không đọc.";
            "Cài đặt cookie" => "Cài đặt cookie" ! "Anh đổi cài đặt cookie hôm qua.";
            [inferred] "Quản lý cookie" => "Quản lý cookie" ! "Công ty quản lý cookie theo luật mới.";
            "Từ chối tất cả" => "Từ chối tất cả" ! "Anh từ chối tất cả lời mời.";
        }
        Cookie Start {
            "Chúng tôi sử dụng cookie" => "Chúng tôi sử dụng cookie để cải thiện trải nghiệm." ! "Họ nói chúng tôi sử dụng cookie.";
            "Trang web này sử dụng cookie" => "Trang web này sử dụng cookie để cải thiện trải nghiệm." ! "Họ nói trang web này sử dụng cookie.";
            "Website này sử dụng cookie" => "Website này sử dụng cookie để cải thiện trải nghiệm." ! "Ông nói website này sử dụng cookie trái luật.";
        }
        Copyright Whole {
            "Điều khoản dịch vụ" => "Điều khoản dịch vụ" ! "Công ty sửa điều khoản dịch vụ hôm qua.";
            "Điều khoản sử dụng" => "Điều khoản sử dụng" ! "Công ty đổi điều khoản sử dụng hôm qua.";
            "Điều khoản và điều kiện" => "Điều khoản và điều kiện" ! "Ngân hàng sửa điều khoản và điều kiện thẻ.";
        }
        Copyright Start {
            "Cấm sao chép dưới mọi hình thức" => "Cấm sao chép dưới mọi hình thức nếu không có sự chấp thuận bằng văn bản." ! "Luật cấm sao chép dưới mọi hình thức tiền giấy.";
            "Ghi rõ nguồn khi" => "Ghi rõ nguồn khi phát hành lại thông tin từ website này" ! "Họ phải ghi rõ nguồn khi bán hàng.";
            "Giấy phép hoạt động báo chí số" => "Giấy phép hoạt động báo chí số 123/GP-BTTTT" ! "Báo bị thu giấy phép hoạt động báo chí số 12.";
            "Giấy phép hoạt động báo điện tử số" => "Giấy phép hoạt động báo điện tử số 123/GP-BTTTT" ! "Tạp chí bị thu giấy phép hoạt động báo điện tử số 12.";
            "Giấy phép thiết lập trang thông tin điện tử tổng hợp số" => "Giấy phép thiết lập trang thông tin điện tử tổng hợp số 12" ! "Công ty bị thu giấy phép thiết lập trang thông tin điện tử tổng hợp số 12.";
            [inferred] "Giấy phép xuất bản số" => "Giấy phép xuất bản số 123/GP-BTTTT" ! "Sách có giấy phép xuất bản số 12 năm ngoái.";
        }
        Copyright Anywhere {
            "Giữ bản quyền nội dung" => "® Báo Cảng giữ bản quyền nội dung trên website này" ! "Anh giữ bản quyền bài hát.";
            "Mọi quyền được bảo lưu" => "© 2020 Báo Cảng. Mọi quyền được bảo lưu." ! "Mọi quyền của dân là quan trọng.";
            "Toàn bộ bản quyền thuộc" => "© 1997-2020. Toàn bộ bản quyền thuộc Báo Mới" ! "Toàn bộ quyền lợi thuộc về gia đình.";
            "phát hành lại thông tin từ" => "® Chỉ được phát hành lại thông tin từ website này khi có sự đồng ý" ! "Hãng phát hành lại album cũ.";
            "Đã đăng ký bản quyền" => "© 2020 Báo Cảng. Đã đăng ký bản quyền." ! "Anh đăng ký xe.";
        }
        Comment Whole {
            "Báo cáo vi phạm" => "Báo cáo vi phạm" ! "Thanh tra báo cáo vi phạm lên bộ.";
            "Báo vi phạm" => "Báo vi phạm" ! "Camera cảnh báo vi phạm tốc độ.";
            "Bình luận" => "Bình luận (12)" ! "Bình luận của ông gây giận.";
            "Bình luận của bạn" => "Bình luận của bạn" ! "Bình luận của bạn ông bị xóa.";
            "Chưa có bình luận" => "Chưa có bình luận" ! "Về việc này chưa có bình luận từ bộ.";
            "Chưa có bình luận nào" => "Chưa có bình luận nào" ! "Bộ chưa có bình luận nào về vụ việc.";
            "Gửi bình luận" => "Gửi bình luận" ! "Anh gửi bình luận cay.";
            "Gửi phản hồi" => "Gửi phản hồi" ! "Bộ chưa gửi phản hồi cho báo chí.";
            "Gửi ý kiến" => "Gửi ý kiến" ! "Người dân gửi ý kiến về dự luật.";
            "Hủy trả lời" => "Hủy trả lời" ! "Anh muốn hủy trả lời phỏng vấn.";
            "Không có nhận xét nào" => "Không có nhận xét nào" ! "Về việc này không có nhận xét nào từ bộ.";
            "Không có phản hồi" => "Không có phản hồi" ! "Gọi nhiều lần nhưng không có phản hồi từ ông.";
            "Thêm bình luận" => "Thêm bình luận" ! "Anh thêm bình luận cay.";
            "Trả lời" => "Trả lời" ! "Trả lời báo chí, ông nói.";
            "Trả lời hủy" => "Trả lời hủy" ! "Anh bảo trả lời hủy hay không.";
            "Viết bình luận" => "Viết bình luận" ! "Anh viết bình luận cay.";
            "Vui lòng đăng nhập để bình luận" => "Vui lòng đăng nhập để bình luận" ! "Diễn đàn ghi vui lòng đăng nhập để bình luận bằng tên thật.";
            "Xem thêm bình luận" => "Xem thêm bình luận" ! "Bấm vào để xem thêm bình luận của khán giả.";
            "Xem tất cả bình luận" => "Xem tất cả bình luận" ! "Quản trị viên xem tất cả bình luận rồi xóa.";
            "bình luận về bài viết này" => "12 bình luận về bài viết này" ! "Ông có bình luận về bài viết này hôm qua.";
            "Ý kiến bạn đọc" => "Ý kiến bạn đọc" ! "Báo in ý kiến bạn đọc gửi về.";
            "Ý kiến của bạn" => "Ý kiến của bạn" ! "Ý kiến của bạn ông không được lắng nghe.";
            "Đăng nhận xét" => "Đăng nhận xét" ! "Anh đăng nhận xét cay.";
            "Đăng nhập để bình luận" => "Đăng nhập để bình luận" ! "Người dùng phải đăng nhập để bình luận trên diễn đàn.";
            "Đăng nhập để trả lời" => "Đăng nhập để trả lời" ! "Người dùng phải đăng nhập để trả lời khảo sát.";
            "Để lại bình luận" => "Để lại bình luận" ! "Anh để lại bình luận cay.";
            "Để lại một bình luận" => "Để lại một bình luận" ! "Anh để lại một bình luận cay.";
            "Để lại phản hồi" => "Để lại phản hồi" ! "Khách có thể để lại phản hồi tại quầy.";
        }
        Comment Start {
            "Bạn cần đăng nhập để" => "Bạn cần đăng nhập để bình luận." ! "Máy báo bạn cần đăng nhập để xem phim.";
            "Bạn phải đăng nhập để" => "Bạn phải đăng nhập để gửi phản hồi." ! "Họ nói bạn phải đăng nhập để xem.";
            "Chức năng bình luận bị tắt" => "Chức năng bình luận bị tắt ở Tin mới" ! "Trên trang đó chức năng bình luận bị tắt.";
            "Các trường bắt buộc được đánh dấu" => "Các trường bắt buộc được đánh dấu *" ! "Trong mẫu, các trường bắt buộc được đánh dấu đỏ.";
            "Email của bạn sẽ không được hiển thị công khai" => "Email của bạn sẽ không được hiển thị công khai. Các trường bắt buộc được đánh dấu *" ! "Họ hứa email của bạn sẽ không được hiển thị công khai.";
            "Hãy là người đầu tiên bình luận" => "Hãy là người đầu tiên bình luận về bài viết" ! "Ông kêu gọi hãy là người đầu tiên bình luận.";
            "Lưu tên của tôi, email" => "Lưu tên của tôi, email, và trang web trong trình duyệt này cho lần bình luận kế tiếp của tôi." ! "Hãy lưu tên của tôi, email thì đừng.";
            "Nhận xét này đã bị tác giả xóa" => "Nhận xét này đã bị tác giả xóa." ! "Ông nói nhận xét này đã bị tác giả xóa.";
            [inferred] "Trang này sử dụng Akismet" => "Trang này sử dụng Akismet để hạn chế spam." ! "Ông nói trang này sử dụng Akismet từ lâu.";
        }
        Navigation Whole {
            "Bài tiếp theo" => "Bài tiếp theo" ! "Anh sẽ nói trong bài tiếp theo nữa.";
            "Bài trước" => "Bài trước" ! "Anh đã nói trong bài trước rồi.";
            "Bài viết sau" => "Bài viết sau" ! "Anh sẽ nói trong bài viết sau nữa.";
            "Bài viết trước" => "Bài viết trước" ! "Anh đã nói trong bài viết trước rồi.";
            "Bài đăng cũ hơn" => "Bài đăng cũ hơn" ! "Anh đọc bài đăng cũ hơn nữa.";
            "Bài đăng mới hơn" => "Bài đăng mới hơn" ! "Anh đọc bài đăng mới hơn nữa.";
            "Báo lỗi" => "Báo lỗi" ! "Máy bay báo lỗi động cơ.";
            [inferred] "Bạn đang ở đây" => "Bạn đang ở đây" ! "Ông nói bạn đang ở đây với tôi.";
            "Bỏ qua nội dung" => "Bỏ qua nội dung" ! "Anh bỏ qua nội dung bài.";
            "Chuyên mục" => "Chuyên mục" ! "Chuyên mục này bị bỏ.";
            [inferred] "Chuyển tới nội dung chính" => "Chuyển tới nội dung chính" ! "Diễn giả chuyển tới nội dung chính ngay.";
            "Chuyển đến nội dung" => "Chuyển đến nội dung" ! "Anh muốn chuyển đến nội dung chính.";
            "Chuyển đến phần nội dung" => "Chuyển đến phần nội dung" ! "Anh muốn chuyển đến phần nội dung chính.";
            "Không tìm thấy trang" => "Không tìm thấy trang" ! "Ông không tìm thấy trang cuối của hồ sơ.";
            "Liên hệ" => "Liên hệ" ! "Liên hệ bị mất.";
            "Liên hệ quảng cáo" => "Liên hệ quảng cáo" ! "Anh liên hệ quảng cáo cho báo.";
            "Lên đầu trang" => "Lên đầu trang" ! "Tin được đưa lên đầu trang báo.";
            "Lưu trữ blog" => "Lưu trữ blog" ! "Anh mất lưu trữ blog cũ.";
            "Mục lục" => "Mục lục" ! "Mục lục cuốn sách dài hai trang.";
            [inferred] "Mục lục bài viết" => "Mục lục bài viết" ! "Ông viết mục lục bài viết trước.";
            "Nghe đọc bài" => "Nghe đọc bài" ! "Bé thích nghe đọc bài thơ.";
            [inferred] "Nhảy đến nội dung" => "Nhảy đến nội dung" ! "Diễn giả nhảy đến nội dung chính ngay.";
            "Quay về trang chủ" => "Quay về trang chủ" ! "Người đọc quay về trang chủ của báo.";
            "Quên mật khẩu?" => "Quên mật khẩu?" ! "Nhiều người quên mật khẩu.";
            [inferred] "Quảng cáo với chúng tôi" => "Quảng cáo với chúng tôi" ! "Họ quảng cáo với chúng tôi từ lâu.";
            "Sơ đồ trang" => "Sơ đồ trang" ! "Anh vẽ sơ đồ trang sách.";
            "Sơ đồ trang web" => "Sơ đồ trang web" ! "Kỹ sư vẽ sơ đồ trang web cho bộ.";
            "Sơ đồ website" => "Sơ đồ website" ! "Kỹ sư vẽ sơ đồ website cho bộ.";
            "Thu gọn" => "Thu gọn" ! "Vườn được thu gọn để làm đường.";
            "Trang chủ" => "Trang chủ" ! "Trang chủ của sách trống.";
            "Trang sau" => "Trang sau" ! "Ông lật sang trang sau của cuốn sách.";
            "Trang trước" => "Trang trước" ! "Ông lật lại trang trước của cuốn sách.";
            "Trở lại đầu trang" => "Trở lại đầu trang" ! "Ông trở lại đầu trang nhật ký.";
            "Tòa soạn" => "Tòa soạn" ! "Tòa soạn bị cháy đêm qua.";
            "Từ khoá" => "Từ khoá" ! "Từ khoá được tìm nhiều nhất là bão.";
            "Từ khóa" => "Từ khóa" ! "Từ khóa được tìm nhiều nhất là bão.";
            "Về chúng tôi" => "Về chúng tôi" ! "Báo chí viết về chúng tôi rất nhiều.";
            "Về trang chủ" => "Về trang chủ" ! "Bấm vào đây để về trang chủ của báo.";
            "Về đầu trang" => "Về đầu trang" ! "Anh lật về đầu trang sách.";
            "Xem hồ sơ hoàn chỉnh của tôi" => "Xem hồ sơ hoàn chỉnh của tôi" ! "Cảnh sát xem hồ sơ hoàn chỉnh của tôi rồi.";
            "phút đọc" => "3 phút đọc" ! "Mười phút đọc sách là đủ.";
            "Điều hướng bài viết" => "Điều hướng bài viết" ! "Nút điều hướng bài viết bị hỏng.";
            "Đóng" => "Đóng" ! "Đóng cửa trường học vì bão.";
            "Đăng nhập" => "Đăng nhập" ! "Anh đăng nhập rồi.";
            "Đăng xuất" => "Đăng xuất" ! "Ông quên đăng xuất khỏi máy.";
        }
        Navigation Start {
            "Chịu trách nhiệm nội dung:" => "Chịu trách nhiệm nội dung: Nguyễn Văn A" ! "Ai chịu trách nhiệm nội dung này?";
            "Cơ quan chủ quản:" => "Cơ quan chủ quản: Bộ Y tế" ! "Cơ quan chủ quản của báo là bộ.";
            "Lượt xem:" => "Lượt xem: 123" ! "Lượt xem tăng nhanh.";
            "Phó tổng biên tập:" => "Phó tổng biên tập: Nguyễn Văn A" ! "Phó tổng biên tập báo bị cách chức.";
            "Thẻ:" => "Thẻ: bão, lũ lụt" ! "Thẻ ngân hàng bị đánh cắp.";
            [inferred] "Thời gian đọc:" => "Thời gian đọc: 3 phút" ! "Thời gian đọc sách của trẻ giảm.";
            "Tổng biên tập:" => "Tổng biên tập: Nguyễn Văn A" ! "Tổng biên tập báo bị cách chức.";
            "Được tạo bởi Blogger" => "Được tạo bởi Blogger." ! "Trang này được tạo bởi Blogger.";
        }
        Caption Start {
            "Chụp lại hình ảnh," => "Chụp lại hình ảnh, Cây cầu năm 2012" ! "Anh chụp lại hình ảnh cũ.";
            "Hình minh hoạ" => "Hình minh hoạ: một lớp học" ! "Đây chỉ là hình minh hoạ.";
            "Hình minh họa" => "Hình minh họa: tàu" ! "Một hình minh họa cũ.";
            "Hình ảnh minh họa" => "Hình ảnh minh họa: một lớp học" ! "Sách có hình ảnh minh họa đẹp.";
            "Hình:" => "Hình: Nguyễn Văn A" ! "Hình và phim.";
            "Nguồn hình ảnh," => "Nguồn hình ảnh, Getty Images" ! "Nguồn hình ảnh không rõ.";
            "Nguồn ảnh:" => "Nguồn ảnh: TTXVN" ! "Nguồn ảnh không rõ.";
            "Đồ hoạ:" => "Đồ hoạ: TTXVN" ! "Đồ hoạ trong trò chơi rất đẹp.";
            "Đồ họa:" => "Đồ họa: TTXVN" ! "Đồ họa trong trò chơi rất đẹp.";
            "Ảnh chụp màn hình:" => "Ảnh chụp màn hình: YouTube" ! "Ảnh chụp màn hình lan nhanh.";
            "Ảnh cắt từ clip" => "Ảnh cắt từ clip vụ tai nạn" ! "Báo đăng ảnh cắt từ clip.";
            "Ảnh cắt từ video" => "Ảnh cắt từ video vụ tai nạn" ! "Báo đăng ảnh cắt từ video.";
            "Ảnh do nhân vật cung cấp" => "Ảnh do nhân vật cung cấp" ! "Báo đăng ảnh do nhân vật cung cấp.";
            "Ảnh minh hoạ" => "Ảnh minh hoạ: một lớp học" ! "Đây chỉ là ảnh minh hoạ.";
            "Ảnh minh họa" => "Ảnh minh họa: tàu" ! "Một ảnh minh họa cũ.";
            "Ảnh:" => "Ảnh: Nguyễn Văn A" ! "Ảnh và phim.";
        }
        Byline Start {
            "Bài - ảnh:" => "Bài - ảnh: Nguyễn Văn An" ! "Bài có ảnh đẹp.";
            "Bài và ảnh:" => "Bài và ảnh: Nguyễn Văn An" ! "Bài và ảnh đều đẹp.";
            "Bài, ảnh:" => "Bài, ảnh: Nguyễn Văn An" ! "Bài và ảnh đều đẹp.";
            "Bài-ảnh:" => "Bài-ảnh: Nguyễn Văn An" ! "Bài không có ảnh.";
            "Bài/ảnh:" => "Bài/ảnh: Nguyễn Văn An" ! "Bài thiếu ảnh.";
            "Người thực hiện:" => "Người thực hiện: Nguyễn Văn An" ! "Người thực hiện đã đến.";
            "Người viết:" => "Người viết: Nguyễn Văn An" ! "Người viết đã đến.";
            "Nhóm tác giả:" => "Nhóm tác giả: Nguyễn Văn An" ! "Nhóm tác giả đã đến.";
            "Phóng viên:" => "Phóng viên: Nguyễn Văn An" ! "Phóng viên đã đến.";
            "Tin - ảnh:" => "Tin - ảnh: Nguyễn Văn An" ! "Tin có ảnh đẹp.";
            "Tin, ảnh:" => "Tin, ảnh: Nguyễn Văn An" ! "Tin và ảnh đều cũ.";
            "Tin-ảnh:" => "Tin-ảnh: Nguyễn Văn An" ! "Tin không có ảnh.";
            "Tin/ảnh:" => "Tin/ảnh: Nguyễn Văn An" ! "Tin thiếu ảnh.";
            "Tác giả bài viết:" => "Tác giả bài viết: Nguyễn Văn An" ! "Tác giả bài viết qua đời.";
            "Tác giả:" => "Tác giả: Nguyễn Văn An" ! "Tác giả qua đời.";
            "Ảnh, bài:" => "Ảnh, bài: Nguyễn Văn An" ! "Ảnh đẹp, bài hay.";
        }
        Byline BeforeName {
            [needs_language] "Biên soạn:" => "Biên soạn: Nguyễn Văn An" ! "Biên soạn sách rất khó.";
            [needs_language] "Bài & ảnh:" => "Bài & ảnh: Nguyễn Văn An" ! "Bài và ảnh đều đẹp.";
            [needs_language] "Bài viết của" => "Bài viết của Nguyễn Văn An" ! "Bài viết của anh hay.";
            [needs_language] "Bài viết:" => "Bài viết: Nguyễn Văn An" ! "Bài viết rất hay.";
            "Bài:" => "Bài: Nguyễn Văn An" ! "Bài rất hay.";
            [needs_language] "Bút ký của" => "Bút ký của Nguyễn Văn An" ! "Bút ký của anh hay.";
            [needs_language] "Bởi" => "Bởi Nguyễn Văn An" ! "Bởi vì trời mưa.";
            [needs_language] "Cộng tác viên:" => "Cộng tác viên: Nguyễn Văn An" ! "Cộng tác viên đã đến.";
            [needs_language] "Ghi chép của" => "Ghi chép của Nguyễn Văn An" ! "Ghi chép của anh hay.";
            [needs_language] "Phóng sự của" => "Phóng sự của Nguyễn Văn An" ! "Phóng sự của anh hay.";
            [needs_language] "Thực hiện:" => "Thực hiện: Nguyễn Văn An" ! "Thực hiện việc này rất khó.";
            [needs_language] "Tin bài:" => "Tin bài: Nguyễn Văn An" ! "Tin bài đều cũ.";
            [needs_language] "Tin và ảnh:" => "Tin và ảnh: Nguyễn Văn An" ! "Tin và ảnh đều cũ.";
            [needs_language] "Tin, bài:" => "Tin, bài: Nguyễn Văn An" ! "Tin và bài đều cũ.";
            "Tác giả," => "Tác giả, Nguyễn Văn An" ! "Tác giả, như đã nói, qua đời.";
            [needs_language] "Viết bởi" => "Viết bởi Nguyễn Văn An" ! "Viết bởi vì buồn.";
            [needs_language] "Đăng bởi" => "Đăng bởi Nguyễn Văn An" ! "Đăng bởi vì hay.";
            [needs_language] "Được viết bởi" => "Được viết bởi Nguyễn Văn An" ! "Được viết bởi vì buồn.";
            [needs_language] "Được đăng bởi" => "Được đăng bởi Nguyễn Văn An" ! "Được đăng bởi vì hay.";
            [needs_language] "Ảnh và bài:" => "Ảnh và bài: Nguyễn Văn An" ! "Ảnh và bài đều đẹp.";
        }
        Published Start {
            "Ngày tạo:" => "Ngày tạo: 10/01/2020" ! "Họ mất nhiều ngày tạo ra nó.";
            "Ngày đăng:" => "Ngày đăng: 10/01/2020" ! "Ngày đăng ký đã hết.";
            "Đăng lúc" => "Đăng lúc 20:15 10/01/2020" ! "Tin đăng lúc sáng.";
        }
        Published BeforeDigit {
            "Ngày xuất bản" => "Ngày xuất bản: 10/01/2020" ! "Sách chưa có ngày xuất bản rõ.";
            "Thời gian đăng" => "Thời gian đăng: 10/01/2020" ! "Thời gian đăng ký ngắn.";
            "Xuất bản lúc" => "Xuất bản lúc 20:15 10/01/2020" ! "Tin xuất bản lúc sáng.";
            "Đăng ngày" => "Đăng ngày 10/01/2020" ! "Đăng ngày nào cũng được, ông nói.";
            "Đăng vào" => "Đăng vào 10/01/2020" ! "Đăng vào lúc khuya, bài viết bị gỡ.";
            [inferred] "Được đăng ngày" => "Được đăng ngày 10/01/2020" ! "Được đăng ngày chủ nhật, bài báo gây sốc.";
        }
        Updated Start {
            "Cập nhật" => "Cập nhật: 10/01/2020 20:15" ! "Bản cập nhật mới.";
            "Cập nhật lúc" => "Cập nhật lúc 20:15 ngày 10/1/2020" ! "Tin cập nhật lúc sáng.";
        }
        Updated BeforeDigit {
            "Chỉnh sửa lần cuối" => "Chỉnh sửa lần cuối: 10/01/2020" ! "Chỉnh sửa lần cuối khiến phim dài hơn.";
            "Cập nhật lần cuối" => "Cập nhật lần cuối: 10/01/2020" ! "Tin được cập nhật lần cuối hôm qua.";
            "Ngày cập nhật" => "Ngày cập nhật: 10/01/2020" ! "Ngày cập nhật phần mềm bị hoãn.";
            "Sửa đổi lần cuối" => "Sửa đổi lần cuối: 10/01/2020" ! "Sửa đổi lần cuối của luật.";
        }
        Credit Start {
            "Biên dịch:" => "Biên dịch: Nguyễn Văn A" ! "Biên dịch viên rất khan hiếm.";
            "Biên tập:" => "Biên tập: Nguyễn Văn An" ! "Biên tập viên đã đến.";
            [inferred] "Dựng phim:" => "Dựng phim: Nguyễn Văn A" ! "Dựng phim mất ba tháng.";
            "Nguồn tham khảo:" => "Nguồn tham khảo: Reuters" ! "Nguồn tham khảo của ông rất phong phú.";
            "Nguồn tin:" => "Nguồn tin: Reuters" ! "Nguồn tin của báo không nêu tên.";
            "Nguồn:" => "Nguồn: TTXVN" ! "Nguồn nước cạn.";
            "Người dịch:" => "Người dịch: Nguyễn Văn An" ! "Người dịch đã mất.";
            "Theo nguồn:" => "Theo nguồn: TTXVN" ! "Theo nguồn tin thì xấu.";
        }
        Correction Start {
            "Đính chính:" => "Đính chính: tên bị viết sai." ! "Đính chính đến muộn.";
        }
        Note Start {
            "LTS:" => "LTS: Bài viết thể hiện quan điểm của tác giả." ! "Hãng LTS phá sản.";
            "Lời toà soạn:" => "Lời toà soạn: Bài viết thể hiện quan điểm của tác giả." ! "Lời toà soạn không nhắc đến ông.";
            "Lời tòa soạn:" => "Lời tòa soạn: Bài viết thể hiện quan điểm của tác giả." ! "Lời tòa soạn không nhắc đến ông.";
        }
    },
};
