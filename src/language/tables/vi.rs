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
    staff: &["Ban biên tập", "PV", "Phóng viên", "Tòa soạn"],
    roles: &["biên tập viên", "nhà báo", "phóng viên"],
    joiners: &["và"],
    author_labels: &["Tác giả"],
    located: &[],
    function_words: &[
        "và", "của", "là", "có", "cho", "được", "trong", "không", "với", "các", "đã", "những",
        "một", "để", "này", "người", "khi", "từ", "đến", "về", "ở", "như", "cũng", "nhưng",
    ],
    cues: cues! {
        Rail Whole {
            "Bài viết liên quan" => "Bài viết liên quan" ! "Có bài viết liên quan đến luật.";
            "Có thể bạn quan tâm" => "Có thể bạn quan tâm" ! "Có thể bạn quan tâm đến biển.";
            "Tin cùng chuyên mục" => "Tin cùng chuyên mục" ! "Anh đọc tin cùng chuyên mục đó.";
            "Tin liên quan" => "TIN LIÊN QUAN" ! "Có tin liên quan đến lũ.";
            "Tin mới nhất" => "Tin mới nhất" ! "Theo tin mới nhất thì xấu.";
            "Xem nhiều" => "Xem nhiều" ! "Phim được xem nhiều lần.";
            "Đọc nhiều" => "ĐỌC NHIỀU" ! "Sách được đọc nhiều lần.";
        }
        ReadMore Whole {
            "Xem thêm" => "Xem thêm" ! "Anh xem thêm phim.";
            "Đọc tiếp" => "Đọc tiếp" ! "Anh đọc tiếp sách.";
        }
        ReadMore Start {
            "Xem thêm:" => "Xem thêm: Giá tăng" ! "Anh xem thêm phim.";
            "Đọc thêm:" => "Đọc thêm: Giá tăng" ! "Anh đọc thêm sách.";
        }
        Share Whole {
            "Chia sẻ" => "Chia sẻ" ! "Anh chia sẻ bánh mì.";
        }
        Subscribe Whole {
            "Đăng ký" => "Đăng ký" ! "Anh đăng ký học.";
        }
        Advertisement Whole {
            "Quảng cáo" => "QUẢNG CÁO" ! "Quảng cáo thì đắt.";
        }
        Comment Whole {
            "Bình luận" => "Bình luận (12)" ! "Bình luận của ông gây giận.";
            "Gửi bình luận" => "Gửi bình luận" ! "Anh gửi bình luận cay.";
            "Trả lời" => "Trả lời" ! "Trả lời báo chí, ông nói.";
        }
        Navigation Whole {
            "Liên hệ" => "Liên hệ" ! "Liên hệ bị mất.";
            "Trang chủ" => "Trang chủ" ! "Trang chủ của sách trống.";
            "Đăng nhập" => "Đăng nhập" ! "Anh đăng nhập rồi.";
        }
        Caption Start {
            "Ảnh minh họa" => "Ảnh minh họa: tàu" ! "Một ảnh minh họa cũ.";
            "Ảnh:" => "Ảnh: Nguyễn Văn A" ! "Ảnh và phim.";
        }
        Byline Start {
            "Tác giả:" => "Tác giả: Nguyễn Văn An" ! "Tác giả qua đời.";
        }
        Published Start {
            "Ngày đăng:" => "Ngày đăng: 10/01/2020" ! "Ngày đăng ký đã hết.";
            "Đăng lúc" => "Đăng lúc 20:15 10/01/2020" ! "Tin đăng lúc sáng.";
        }
        Updated Start {
            "Cập nhật" => "Cập nhật: 10/01/2020 20:15" ! "Bản cập nhật mới.";
            "Cập nhật lúc" => "Cập nhật lúc 20:15 ngày 10/1/2020" ! "Tin cập nhật lúc sáng.";
        }
        Credit Start {
            "Nguồn:" => "Nguồn: TTXVN" ! "Nguồn nước cạn.";
        }
    },
};
