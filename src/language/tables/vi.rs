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
        "Ban biên tập",
        "CTV",
        "Nhóm PV",
        "Nhóm phóng viên",
        "Nhóm tác giả",
        "P.V",
        "PV",
        "PV tổng hợp",
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
            "Bài viết cùng chuyên mục" => "Bài viết cùng chuyên mục" ! "Anh đọc bài viết cùng chuyên mục đó.";
            "Bài viết gần đây" => "Bài viết gần đây" ! "Trong bài viết gần đây anh nói vậy.";
            "Bài viết liên quan" => "Bài viết liên quan" ! "Có bài viết liên quan đến luật.";
            "Bài viết mới" => "Bài viết mới" ! "Anh gửi bài viết mới cho báo.";
            "Bài viết nổi bật" => "Bài viết nổi bật" ! "Đó là bài viết nổi bật trong năm.";
            "Bài đọc nhiều" => "Bài đọc nhiều" ! "Đó là bài đọc nhiều trong ngày.";
            "Bình luận gần đây" => "Bình luận gần đây" ! "Theo bình luận gần đây của ông thì xấu.";
            "Bạn có thể quan tâm" => "Bạn có thể quan tâm" ! "Điều bạn có thể quan tâm là giá.";
            "Chủ đề liên quan" => "Chủ đề liên quan" ! "Họ bàn chủ đề liên quan đến lũ.";
            "Có thể bạn quan tâm" => "Có thể bạn quan tâm" ! "Có thể bạn quan tâm đến biển.";
            "Có thể bạn thích" => "Có thể bạn thích" ! "Món này có thể bạn thích ăn.";
            "Cùng chuyên mục" => "Cùng chuyên mục" ! "Hai bài cùng chuyên mục gây tranh cãi.";
            "Phản hồi gần đây" => "Phản hồi gần đây" ! "Theo phản hồi gần đây của ông thì xấu.";
            "Tin cùng chuyên mục" => "Tin cùng chuyên mục" ! "Anh đọc tin cùng chuyên mục đó.";
            "Tin khác" => "Tin khác" ! "Anh chờ tin khác từ quê.";
            "Tin liên quan" => "TIN LIÊN QUAN" ! "Có tin liên quan đến lũ.";
            "Tin mới" => "Tin mới" ! "Anh chờ tin mới từ quê.";
            "Tin mới nhất" => "Tin mới nhất" ! "Theo tin mới nhất thì xấu.";
            "Tin tức liên quan" => "Tin tức liên quan" ! "Có tin tức liên quan đến lũ.";
            "Tin xem nhiều" => "Tin xem nhiều" ! "Đó là tin xem nhiều trong ngày.";
            "Tin đọc nhiều" => "Tin đọc nhiều" ! "Đó là tin đọc nhiều trong ngày.";
            "Xem nhiều" => "Xem nhiều" ! "Phim được xem nhiều lần.";
            "Xem nhiều nhất" => "Xem nhiều nhất" ! "Phim được xem nhiều nhất là phim cũ.";
            "Đọc nhiều" => "ĐỌC NHIỀU" ! "Sách được đọc nhiều lần.";
            "Đọc nhiều nhất" => "Đọc nhiều nhất" ! "Sách được đọc nhiều nhất là truyện.";
        }
        ReadMore Whole {
            "Tiếp tục đọc" => "Tiếp tục đọc" ! "Anh tiếp tục đọc sách.";
            "Tải thêm" => "Tải thêm" ! "Tàu chở và tải thêm hàng.";
            "Xem chi tiết" => "Xem chi tiết" ! "Anh muốn xem chi tiết bức tranh.";
            "Xem thêm" => "Xem thêm" ! "Anh xem thêm phim.";
            "Xem tiếp" => "Xem tiếp" ! "Anh xem tiếp phim.";
            "Xem toàn bộ" => "Xem toàn bộ" ! "Anh muốn xem toàn bộ bức tranh.";
            "Xem tất cả" => "Xem tất cả" ! "Anh muốn xem tất cả các phim.";
            "Đọc thêm" => "Đọc thêm" ! "Anh đọc thêm sách.";
            "Đọc tiếp" => "Đọc tiếp" ! "Anh đọc tiếp sách.";
        }
        ReadMore Start {
            "Xem thêm tại" => "Xem thêm tại: baocang.example" ! "Bạn có thể xem thêm tại nhà.";
            "Xem thêm:" => "Xem thêm: Giá tăng" ! "Anh xem thêm phim.";
            "Đọc thêm:" => "Đọc thêm: Giá tăng" ! "Anh đọc thêm sách.";
        }
        Share Whole {
            "Bản in" => "Bản in" ! "Bản in của sách đã cũ.";
            "Chia sẻ" => "Chia sẻ" ! "Anh chia sẻ bánh mì.";
            "Chia sẻ Facebook" => "Chia sẻ Facebook" ! "Anh hay chia sẻ Facebook của mẹ.";
            "Chia sẻ bài viết" => "Chia sẻ bài viết" ! "Anh chia sẻ bài viết với mẹ.";
            "Chia sẻ lên Facebook" => "Chia sẻ lên Facebook" ! "Ảnh được chia sẻ lên Facebook hôm qua.";
            "Chia sẻ với Facebook" => "Chia sẻ với Facebook" ! "Dữ liệu được chia sẻ với Facebook hôm qua.";
            "Gửi email bài đăng này" => "Gửi email bài đăng này" ! "Anh gửi email bài đăng này cho mẹ.";
            "In bài viết" => "In bài viết" ! "Nhà máy in bài viết ấy.";
            "Sao chép link" => "Sao chép link" ! "Kẻ gian bảo sao chép link rồi mở.";
            "Sao chép liên kết" => "Sao chép liên kết" ! "Kẻ gian bảo sao chép liên kết rồi mở.";
            "Theo dõi chúng tôi" => "Theo dõi chúng tôi" ! "Cảnh sát theo dõi chúng tôi ba ngày.";
        }
        Share Start {
            "Theo dõi chúng tôi trên" => "Theo dõi chúng tôi trên Facebook" ! "Cảnh sát theo dõi chúng tôi trên phố.";
        }
        Subscribe Whole {
            "Đăng ký" => "Đăng ký" ! "Anh đăng ký học.";
            "Đăng ký ngay" => "Đăng ký ngay" ! "Anh đăng ký ngay hôm qua.";
            "Đăng ký nhận bản tin" => "Đăng ký nhận bản tin" ! "Anh đăng ký nhận bản tin của trường.";
            "Đăng ký nhận tin" => "Đăng ký nhận tin" ! "Anh đăng ký nhận tin của trường.";
        }
        Advertisement Whole {
            [inferred] "Bài viết tiếp tục sau quảng cáo" => "Bài viết tiếp tục sau quảng cáo" ! "Cô nói bài viết tiếp tục sau quảng cáo thôi.";
            "Nội dung được tài trợ" => "Nội dung được tài trợ" ! "Báo ghi rõ nội dung được tài trợ bởi ai.";
            "Quảng cáo" => "QUẢNG CÁO" ! "Quảng cáo thì đắt.";
            "Tin tài trợ" => "Tin tài trợ" ! "Anh không tin tài trợ sẽ đến.";
        }
        Cookie Whole {
            "Chính sách bảo mật" => "Chính sách bảo mật" ! "Công ty đổi chính sách bảo mật hôm qua.";
            "Chính sách cookie" => "Chính sách cookie" ! "Công ty đổi chính sách cookie hôm qua.";
            "Chính sách quyền riêng tư" => "Chính sách quyền riêng tư" ! "Công ty đổi chính sách quyền riêng tư hôm qua.";
            "Chấp nhận tất cả" => "Chấp nhận tất cả" ! "Anh chấp nhận tất cả điều kiện.";
            "Cài đặt cookie" => "Cài đặt cookie" ! "Anh đổi cài đặt cookie hôm qua.";
            "Từ chối tất cả" => "Từ chối tất cả" ! "Anh từ chối tất cả lời mời.";
        }
        Cookie Start {
            "Chúng tôi sử dụng cookie" => "Chúng tôi sử dụng cookie để cải thiện trải nghiệm." ! "Họ nói chúng tôi sử dụng cookie.";
            "Trang web này sử dụng cookie" => "Trang web này sử dụng cookie để cải thiện trải nghiệm." ! "Họ nói trang web này sử dụng cookie.";
        }
        Copyright Whole {
            "Điều khoản sử dụng" => "Điều khoản sử dụng" ! "Công ty đổi điều khoản sử dụng hôm qua.";
        }
        Copyright Start {
            "Ghi rõ nguồn khi" => "Ghi rõ nguồn khi phát hành lại thông tin từ website này" ! "Họ phải ghi rõ nguồn khi bán hàng.";
        }
        Copyright Anywhere {
            "Giữ bản quyền nội dung" => "® Báo Cảng giữ bản quyền nội dung trên website này" ! "Anh giữ bản quyền bài hát.";
            "Mọi quyền được bảo lưu" => "© 2020 Báo Cảng. Mọi quyền được bảo lưu." ! "Mọi quyền của dân là quan trọng.";
            "Đã đăng ký bản quyền" => "© 2020 Báo Cảng. Đã đăng ký bản quyền." ! "Anh đăng ký xe.";
        }
        Comment Whole {
            "Bình luận" => "Bình luận (12)" ! "Bình luận của ông gây giận.";
            "Chưa có bình luận" => "Chưa có bình luận" ! "Về việc này chưa có bình luận từ bộ.";
            "Gửi bình luận" => "Gửi bình luận" ! "Anh gửi bình luận cay.";
            "Hủy trả lời" => "Hủy trả lời" ! "Anh muốn hủy trả lời phỏng vấn.";
            "Không có nhận xét nào" => "Không có nhận xét nào" ! "Về việc này không có nhận xét nào từ bộ.";
            "Thêm bình luận" => "Thêm bình luận" ! "Anh thêm bình luận cay.";
            "Trả lời" => "Trả lời" ! "Trả lời báo chí, ông nói.";
            "Trả lời hủy" => "Trả lời hủy" ! "Anh bảo trả lời hủy hay không.";
            "Viết bình luận" => "Viết bình luận" ! "Anh viết bình luận cay.";
            "bình luận về bài viết này" => "12 bình luận về bài viết này" ! "Ông có bình luận về bài viết này hôm qua.";
            "Ý kiến bạn đọc" => "Ý kiến bạn đọc" ! "Báo in ý kiến bạn đọc gửi về.";
            "Đăng nhận xét" => "Đăng nhận xét" ! "Anh đăng nhận xét cay.";
            "Để lại bình luận" => "Để lại bình luận" ! "Anh để lại bình luận cay.";
            "Để lại một bình luận" => "Để lại một bình luận" ! "Anh để lại một bình luận cay.";
        }
        Comment Start {
            "Bạn phải đăng nhập để" => "Bạn phải đăng nhập để gửi phản hồi." ! "Họ nói bạn phải đăng nhập để xem.";
            "Email của bạn sẽ không được hiển thị công khai" => "Email của bạn sẽ không được hiển thị công khai. Các trường bắt buộc được đánh dấu *" ! "Họ hứa email của bạn sẽ không được hiển thị công khai.";
            "Lưu tên của tôi, email" => "Lưu tên của tôi, email, và trang web trong trình duyệt này cho lần bình luận kế tiếp của tôi." ! "Hãy lưu tên của tôi, email thì đừng.";
        }
        Navigation Whole {
            "Bài tiếp theo" => "Bài tiếp theo" ! "Anh sẽ nói trong bài tiếp theo nữa.";
            "Bài trước" => "Bài trước" ! "Anh đã nói trong bài trước rồi.";
            "Bài viết sau" => "Bài viết sau" ! "Anh sẽ nói trong bài viết sau nữa.";
            "Bài viết trước" => "Bài viết trước" ! "Anh đã nói trong bài viết trước rồi.";
            "Bài đăng cũ hơn" => "Bài đăng cũ hơn" ! "Anh đọc bài đăng cũ hơn nữa.";
            "Bài đăng mới hơn" => "Bài đăng mới hơn" ! "Anh đọc bài đăng mới hơn nữa.";
            "Bỏ qua nội dung" => "Bỏ qua nội dung" ! "Anh bỏ qua nội dung bài.";
            "Chuyên mục" => "Chuyên mục" ! "Chuyên mục này bị bỏ.";
            "Chuyển đến nội dung" => "Chuyển đến nội dung" ! "Anh muốn chuyển đến nội dung chính.";
            "Chuyển đến phần nội dung" => "Chuyển đến phần nội dung" ! "Anh muốn chuyển đến phần nội dung chính.";
            "Liên hệ" => "Liên hệ" ! "Liên hệ bị mất.";
            "Liên hệ quảng cáo" => "Liên hệ quảng cáo" ! "Anh liên hệ quảng cáo cho báo.";
            "Lên đầu trang" => "Lên đầu trang" ! "Tin được đưa lên đầu trang báo.";
            "Lưu trữ blog" => "Lưu trữ blog" ! "Anh mất lưu trữ blog cũ.";
            "Nghe đọc bài" => "Nghe đọc bài" ! "Bé thích nghe đọc bài thơ.";
            "Quên mật khẩu?" => "Quên mật khẩu?" ! "Nhiều người quên mật khẩu.";
            "Sơ đồ trang" => "Sơ đồ trang" ! "Anh vẽ sơ đồ trang sách.";
            "Trang chủ" => "Trang chủ" ! "Trang chủ của sách trống.";
            "Tòa soạn" => "Tòa soạn" ! "Tòa soạn bị cháy đêm qua.";
            "Về đầu trang" => "Về đầu trang" ! "Anh lật về đầu trang sách.";
            "phút đọc" => "3 phút đọc" ! "Mười phút đọc sách là đủ.";
            "Điều hướng bài viết" => "Điều hướng bài viết" ! "Nút điều hướng bài viết bị hỏng.";
            "Đăng nhập" => "Đăng nhập" ! "Anh đăng nhập rồi.";
        }
        Navigation Start {
            "Lượt xem:" => "Lượt xem: 123" ! "Lượt xem tăng nhanh.";
            "Được tạo bởi Blogger" => "Được tạo bởi Blogger." ! "Trang này được tạo bởi Blogger.";
        }
        Caption Start {
            "Chụp lại hình ảnh," => "Chụp lại hình ảnh, Cây cầu năm 2012" ! "Anh chụp lại hình ảnh cũ.";
            "Hình minh họa" => "Hình minh họa: tàu" ! "Một hình minh họa cũ.";
            "Hình:" => "Hình: Nguyễn Văn A" ! "Hình và phim.";
            "Nguồn hình ảnh," => "Nguồn hình ảnh, Getty Images" ! "Nguồn hình ảnh không rõ.";
            "Nguồn ảnh:" => "Nguồn ảnh: TTXVN" ! "Nguồn ảnh không rõ.";
            "Ảnh chụp màn hình:" => "Ảnh chụp màn hình: YouTube" ! "Ảnh chụp màn hình lan nhanh.";
            "Ảnh minh họa" => "Ảnh minh họa: tàu" ! "Một ảnh minh họa cũ.";
            "Ảnh:" => "Ảnh: Nguyễn Văn A" ! "Ảnh và phim.";
        }
        Byline Start {
            "Bài và ảnh:" => "Bài và ảnh: Nguyễn Văn An" ! "Bài và ảnh đều đẹp.";
            "Bài, ảnh:" => "Bài, ảnh: Nguyễn Văn An" ! "Bài và ảnh đều đẹp.";
            "Người thực hiện:" => "Người thực hiện: Nguyễn Văn An" ! "Người thực hiện đã đến.";
            "Người viết:" => "Người viết: Nguyễn Văn An" ! "Người viết đã đến.";
            "Nhóm tác giả:" => "Nhóm tác giả: Nguyễn Văn An" ! "Nhóm tác giả đã đến.";
            "Phóng viên:" => "Phóng viên: Nguyễn Văn An" ! "Phóng viên đã đến.";
            "Tin, ảnh:" => "Tin, ảnh: Nguyễn Văn An" ! "Tin và ảnh đều cũ.";
            "Tác giả bài viết:" => "Tác giả bài viết: Nguyễn Văn An" ! "Tác giả bài viết qua đời.";
            "Tác giả:" => "Tác giả: Nguyễn Văn An" ! "Tác giả qua đời.";
        }
        Byline BeforeName {
            [told] "Biên soạn:" => "Biên soạn: Nguyễn Văn An" ! "Biên soạn sách rất khó.";
            [told] "Bài & ảnh:" => "Bài & ảnh: Nguyễn Văn An" ! "Bài và ảnh đều đẹp.";
            [told] "Bài viết:" => "Bài viết: Nguyễn Văn An" ! "Bài viết rất hay.";
            "Bài:" => "Bài: Nguyễn Văn An" ! "Bài rất hay.";
            [told] "Bởi" => "Bởi Nguyễn Văn An" ! "Bởi vì trời mưa.";
            [told] "Cộng tác viên:" => "Cộng tác viên: Nguyễn Văn An" ! "Cộng tác viên đã đến.";
            [told] "Thực hiện:" => "Thực hiện: Nguyễn Văn An" ! "Thực hiện việc này rất khó.";
            [told] "Tin bài:" => "Tin bài: Nguyễn Văn An" ! "Tin bài đều cũ.";
            [told] "Tin và ảnh:" => "Tin và ảnh: Nguyễn Văn An" ! "Tin và ảnh đều cũ.";
            [told] "Tin, bài:" => "Tin, bài: Nguyễn Văn An" ! "Tin và bài đều cũ.";
            [told] "Viết bởi" => "Viết bởi Nguyễn Văn An" ! "Viết bởi vì buồn.";
            [told] "Đăng bởi" => "Đăng bởi Nguyễn Văn An" ! "Đăng bởi vì hay.";
            [told] "Được viết bởi" => "Được viết bởi Nguyễn Văn An" ! "Được viết bởi vì buồn.";
            [told] "Được đăng bởi" => "Được đăng bởi Nguyễn Văn An" ! "Được đăng bởi vì hay.";
            [told] "Ảnh và bài:" => "Ảnh và bài: Nguyễn Văn An" ! "Ảnh và bài đều đẹp.";
        }
        Published Start {
            "Ngày đăng:" => "Ngày đăng: 10/01/2020" ! "Ngày đăng ký đã hết.";
            "Đăng lúc" => "Đăng lúc 20:15 10/01/2020" ! "Tin đăng lúc sáng.";
        }
        Published BeforeDigit {
            "Ngày xuất bản" => "Ngày xuất bản: 10/01/2020" ! "Sách chưa có ngày xuất bản rõ.";
            "Xuất bản lúc" => "Xuất bản lúc 20:15 10/01/2020" ! "Tin xuất bản lúc sáng.";
        }
        Updated Start {
            "Cập nhật" => "Cập nhật: 10/01/2020 20:15" ! "Bản cập nhật mới.";
            "Cập nhật lúc" => "Cập nhật lúc 20:15 ngày 10/1/2020" ! "Tin cập nhật lúc sáng.";
        }
        Updated BeforeDigit {
            "Cập nhật lần cuối" => "Cập nhật lần cuối: 10/01/2020" ! "Tin được cập nhật lần cuối hôm qua.";
        }
        Credit Start {
            "Biên tập:" => "Biên tập: Nguyễn Văn An" ! "Biên tập viên đã đến.";
            "Nguồn:" => "Nguồn: TTXVN" ! "Nguồn nước cạn.";
            "Người dịch:" => "Người dịch: Nguyễn Văn An" ! "Người dịch đã mất.";
            "Theo nguồn:" => "Theo nguồn: TTXVN" ! "Theo nguồn tin thì xấu.";
        }
        Correction Start {
            "Đính chính:" => "Đính chính: tên bị viết sai." ! "Đính chính đến muộn.";
        }
    },
};
