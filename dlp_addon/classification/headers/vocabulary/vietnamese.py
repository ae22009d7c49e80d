from collections.abc import Mapping

from dlp_addon.classification.headers.senses import Sense

VIETNAMESE: Mapping[str, str] = {
    "GIVEN_NAME": "tên gọi, tên riêng, tên đệm và tên",
    "FAMILY_NAME": "họ, họ đệm, họ và chữ đệm, họ và tên đệm",
    "MIDDLE_NAME": "tên đệm, chữ đệm, tên lót",
    "PERSON!": (
        "họ và tên, họ tên, tên đầy đủ, họ tên đầy đủ, họ và tên khai sinh, người liên hệ, họ tên cha, họ tên mẹ, tên "
        "cha, tên mẹ, tên bệnh nhân, họ tên bệnh nhân, họ tên học sinh, tên học sinh, họ tên sinh viên, tên trẻ, họ "
        "tên trẻ, họ tên con, họ tên nhân viên, tên nhân viên, họ tên công nhân, họ tên phụ huynh, tên phụ huynh, họ "
        "tên bố, họ tên khách hàng, tên khách hàng, họ tên thành viên, tên hội viên, họ tên người thuê, họ tên chủ "
        "hộ, tên chủ hộ, họ tên chủ sở hữu, họ tên phạm nhân, họ tên bị can, họ tên người nộp đơn, họ tên người bệnh, "
        "họ tên người mua, họ tên người nhận, tên người nhận, họ tên thí sinh, họ tên vận động viên, tên vận động "
        "viên, họ tên người tham gia, họ tên hành khách, tên khách, họ tên người lao động, tên người lao động, họ tên "
        "giáo viên, tên giáo viên, họ tên người giám hộ, họ tên vợ chồng, họ và tên đầy đủ, họ tên đảng viên, họ tên "
        "đoàn viên, họ tên cử tri, tên trong hộ chiếu, tên cư dân, tên chủ tài khoản, người được bảo hiểm, tên người "
        "được bảo hiểm"
    ),
    "DATE_OF_BIRTH": "ngày sinh, ngày tháng năm sinh, ngày tháng sinh, sinh ngày",
    "DATE_OF_BIRTH~": "năm sinh",
    "AGE": "tuổi, độ tuổi người",
    "AGE?": "nhóm tuổi, độ tuổi",
    "GENDER": "giới tính, phái tính, nam nữ",
    "NATIONALITY": "quốc tịch, nước cấp hộ chiếu, quốc gia cư trú gốc",
    "PLACE_OF_BIRTH": "nơi sinh, quê quán, nguyên quán",
    "ETHNICITY": "dân tộc, sắc tộc, chủng tộc",
    "RELIGION": "tôn giáo, tín ngưỡng",
    "MARITAL_STATUS": "tình trạng hôn nhân, hôn nhân",
    "LANGUAGE": "tiếng mẹ đẻ, ngôn ngữ mẹ đẻ, ngôn ngữ ưa thích, ngôn ngữ liên lạc, ngôn ngữ sử dụng",
    "LANGUAGE?": "ngôn ngữ",
    "EMAIL_ADDRESS": "thư điện tử, địa chỉ email, địa chỉ thư điện tử, hộp thư điện tử",
    "PHONE_NUMBER": (
        "điện thoại, số điện thoại, sđt, đt, điện thoại cố định, số đt, sdt, điện thoại nhà, đt nhà, điện thoại liên "
        "hệ, số liên hệ, sđt liên hệ, sđt phụ huynh, điện thoại khẩn cấp, sđt khẩn cấp, số khẩn cấp, điện thoại bàn, "
        "đt cơ quan"
    ),
    "PHONE_NUMBER!": "điện thoại di động, số di động, di động, đtdđ, đt di động, zalo, số zalo",
    "STREET_ADDRESS!": (
        "địa chỉ nhà, địa chỉ thường trú, địa chỉ liên hệ, địa chỉ tạm trú, nơi ở hiện tại, hộ khẩu thường trú, "
        "thường trú, nơi thường trú, chỗ ở hiện nay, hộ khẩu, nơi cư trú, nơi ở, chỗ ở hiện tại, chỗ ở, nơi tạm trú, "
        "địa chỉ giao hàng"
    ),
    "STREET_ADDRESS": "địa chỉ, số nhà, đường phố, tên đường",
    "POSTAL_CODE": "mã bưu chính, mã bưu điện",
    "CITY": "thành phố, tỉnh thành, tỉnh thành phố",
    "LOCATION?": "tỉnh, quận, huyện, phường, xã, quận huyện, phường xã",
    "HOME_COORDINATES": "vĩ độ, kinh độ, tọa độ",
    "NATIONAL_ID": (
        "cccd, cmnd, số cccd, số cmnd, căn cước công dân, chứng minh nhân dân, số căn cước công dân, "
        "chứng minh thư, số căn cước, cmnd cccd, cccd cmnd, số chứng minh nhân dân, mã định danh, "
        "số định danh cá nhân, số định danh, cmt, số cmt, căn cước"
    ),
    "TAX_ID": "mã số thuế, mst, mã số thuế cá nhân",
    "NATIONAL_ID~": "số bảo hiểm xã hội, mã số bhxh, số sổ bhxh, bhxh, sổ bảo hiểm xã hội",
    "DE_HEALTH_INSURANCE~": "số thẻ bhyt, thẻ bảo hiểm y tế, bhyt, mã thẻ bhyt",
    "PASSPORT_NUMBER": "hộ chiếu, số hộ chiếu",
    "DRIVER_LICENSE": "giấy phép lái xe, số giấy phép lái xe, bằng lái xe, gplx, số gplx",
    "VISA_NUMBER": "số thị thực, thẻ tạm trú, thẻ thường trú, số visa, giấy phép lao động",
    "VISA_NUMBER?": "thị thực",
    "EMPLOYEE_ID!": "mã nhân viên, mã nv, mã số nhân viên, msnv, số hiệu nhân viên, manv, mã cán bộ",
    "STUDENT_ID!": "mã sinh viên, mã số sinh viên, mssv, mã học sinh, mã sv, masv",
    "PATIENT_ID!": "mã bệnh nhân, mã bn, số bệnh án, mã số bệnh nhân, số hồ sơ bệnh án",
    "CASE_NUMBER!": "số hồ sơ, mã hồ sơ, số vụ án, số vụ việc",
    "VOTER_ID!": "mã cử tri, số thẻ cử tri",
    "CUSTOMER_ID!": "mã khách hàng, mã kh, số khách hàng, makh",
    "SALARY": (
        "lương, mức lương, tiền lương, thu nhập, lương cơ bản, lương thực nhận, phụ cấp, thực lĩnh, tổng thu nhập, "
        "thực nhận, lương tháng, tiền công, thu nhập hộ, thu nhập tháng, thưởng, lương hưu, trợ cấp, mức trợ cấp, học "
        "bổng, hệ số lương"
    ),
    "HEALTH": (
        "chẩn đoán, mã icd, thuốc kê đơn, nhóm máu, dị ứng, bệnh, bệnh lý, tiền sử bệnh, khuyết tật, tình trạng sức "
        "khỏe, triệu chứng, mang thai, đơn thuốc, bệnh nền, thuốc điều trị, bệnh án, thuốc, chấn thương, loại chấn "
        "thương, thương tích, bệnh mãn tính, bệnh tật, sức khỏe, vấn đề sức khỏe, kết quả xét nghiệm, kết quả khám, "
        "kết luận sức khỏe, xét nghiệm, tác dụng phụ, lý do khám, lý do nhập viện, lý do vào viện, nghỉ ốm, lý do "
        "nghỉ ốm, dạng khuyết tật, mức độ khuyết tật, dị ứng thức ăn, dị ứng thuốc, thuốc đang dùng, liều lượng, tiêm "
        "chủng, tiêm phòng, vắc xin, vaccine đã tiêm, hiv aids, lao phổi, viêm gan, thai kỳ, tuổi thai, tuần thai, "
        "ngày dự sinh, sinh con, sảy thai, ung thư, khối u, giai đoạn bệnh, sinh thiết, phẫu thuật, ghép tạng, lọc "
        "máu, tiểu đường, đái tháo đường, cao huyết áp, huyết áp, hen suyễn, động kinh, sức khỏe tâm thần, rối loạn, "
        "trầm cảm, nguy cơ tự tử, nghiện, nghiện ma túy, hút thuốc, uống rượu, đường huyết, bệnh nghề nghiệp, tai nạn "
        "lao động, chân tay giả, xe lăn, nguyên nhân tử vong, tiền sử, tiền sử gia đình, điều trị, suy dinh dưỡng"
    ),
    "CRIMINAL": (
        "tiền án, tiền sự, tiền án tiền sự, tội danh, án tích, lý lịch tư pháp, cáo buộc, hành vi phạm tội, án phạt, "
        "mức án, bản án, hình phạt, thời hạn tù, lệnh bắt, lý do bắt, lý do tạm giữ, án treo, tại ngoại, kỷ luật, "
        "hình thức kỷ luật, bạo lực gia đình"
    ),
    "IMMIGRATION_STATUS": (
        "tình trạng di trú, tình trạng nhập cư, tình trạng tị nạn, tị nạn, xin tị nạn, loại visa, loại thị thực, tình "
        "trạng cư trú, diện cư trú, loại thẻ tạm trú, đơn xin tị nạn, không quốc tịch, trục xuất, mục đích nhập cảnh, "
        "cách nhập cảnh, diện bảo lãnh, tình trạng pháp lý"
    ),
    "DETENTION_FACILITY": (
        "nơi giam giữ, trại giam, trại tạm giam, nhà tù, cơ sở giam giữ, buồng giam, phòng giam, nhà tạm giữ, trung "
        "tâm giam giữ"
    ),
    "POLITICAL": (
        "đảng phái, đảng viên, quan điểm chính trị, đảng phái chính trị, ngày vào đảng, đảng viên đảng, chính kiến"
    ),
    "UNION_MEMBERSHIP": "công đoàn, công đoàn viên, đoàn viên công đoàn, phí công đoàn",
    "SEXUAL_ORIENTATION": "xu hướng tính dục, thiên hướng tình dục, khuynh hướng tình dục",
    "BIOMETRIC": "dấu vân tay, vân tay, sinh trắc học",
    "USERNAME": "tên đăng nhập, tên người dùng, tên tài khoản",
    "PASSWORD": "mật khẩu, mã pin",
    "SECRET": "khóa bí mật, khóa api, mã bí mật",
    "IP_ADDRESS": "địa chỉ ip",
    "MAC_ADDRESS": "địa chỉ mac",
    "CREDIT_CARD": "số thẻ tín dụng, thẻ tín dụng, số thẻ",
    "BANK_ACCOUNT": "số tài khoản, tài khoản ngân hàng, số tài khoản ngân hàng, stk",
    "VEHICLE_ID": "biển số xe, biển số, số khung",
    Sense.NAME: "tên",
    Sense.ID: "mã, mã số, định danh",
    Sense.NUMBER: "số",
    Sense.DATE: "ngày tháng, tháng, giờ, thời gian, thời điểm",
    Sense.YEAR: "năm, năm học",
    Sense.PLACE: "nơi, địa điểm",
    Sense.COUNTRY: "quốc gia, nước",
    Sense.PERSON_EVENT: "vào làm, nhập viện, xuất viện, nghỉ việc, nhập cảnh, xuất cảnh, kết hôn, mất, nhập học",
    Sense.OTHER_EVENT: "tạo, cập nhật, mua, thanh toán, hết hạn, cấp, bắt đầu, kết thúc, giao hàng, giao",
    Sense.PERSON_ROLE: (
        "hội viên, đoàn viên, khách thuê, người thuê, cư dân, tình nguyện viên, cổ đông, người tham gia, người tham "
        "dự, khách mời, người đăng ký, người vay, người bảo lãnh, giáo dân, người hưởng, đối tượng, học sinh tên, "
        "người, người nộp đơn, thành viên, người thụ hưởng, vợ chồng, cha, mẹ, bố, phụ huynh, người giám hộ, liên hệ, "
        "chủ hộ, chủ sở hữu, người bị giam giữ, nhân chứng, bị cáo, người đại diện, ứng viên, người dùng, hành khách, "
        "cá nhân, tù nhân, thí sinh, chủ tài khoản, người liên lạc, nạn nhân, chủ thẻ, người chạy, vận động viên "
        "nghiệp dư, người ủng hộ, nhà tài trợ cá nhân, người quyên góp, người đóng góp, xã viên, người hưu trí, người "
        "cư trú, tạm trú, khách trọ, người thuê nhà, chủ nhà, hàng xóm, du khách, lữ khách, người hưởng lợi, người "
        "phụ thuộc, cha mẹ, người ủy quyền, phạm nhân, người bị giam, bị can, bị hại, người làm chứng, nguyên đơn, bị "
        "đơn, nghi phạm, người tố cáo, người khiếu nại, người báo tin, người mất tích, người chết, người mất, người "
        "quá cố, người thừa kế, người tị nạn, người di cư, người nhập cư, người nước ngoài, cô dâu, chú rể, diễn giả, "
        "người ký, người ký tên, thuê bao, chủ thẻ tín dụng, người cho vay, chủ nợ, con nợ, nhà đầu tư cá nhân, quân "
        "nhân, bộ đội, cựu chiến binh, người chăm sóc, ông nội, bà nội, góa phụ, trẻ mồ côi, con trai, con gái, anh "
        "trai, chị gái, công dân, người thất nghiệp, đại biểu, thân nhân, người thân, người nhà, tín đồ, phật tử, "
        "người nộp thuế, người khai, chủ xe, chủ chó, chủ vật nuôi, người khuyết tật, hộ nghèo, thành viên hộ, người "
        "tiêm, người tiếp xúc, ca bệnh, vợ, chồng"
    ),
    Sense.EMPLOYEE: (
        "nhân viên, người lao động, giáo viên, bác sĩ, giảng viên, cán bộ, y tá, nv, công nhân, viên chức, công chức, "
        "điều dưỡng, hộ sinh, tài xế, lái xe, lính cứu hỏa"
    ),
    Sense.STUDENT: "sinh viên, học sinh, học viên, cựu sinh viên, cựu học sinh, thực tập sinh, nghiên cứu sinh",
    Sense.PATIENT: "bệnh nhân, người bệnh, bn, thai phụ, sản phụ, trẻ sơ sinh",
    Sense.CUSTOMER: "khách hàng, người mua, kh, khách, người đặt, người đặt hàng",
    Sense.VOTER: "cử tri",
    Sense.PEOPLE: (
        "dân số, số người, số nhân viên, số bệnh nhân, số học sinh, số khách hàng, số dân, số hộ, số ca, "
        "số lượng người, số lượng bệnh nhân, số sinh viên"
    ),
    Sense.CREATOR: "tác giả, ca sĩ, diễn viên, đạo diễn, nghệ sĩ",
    Sense.PLAYER: "cầu thủ, huấn luyện viên",
    Sense.PRODUCT: "sản phẩm, hàng hóa, mặt hàng, thương hiệu, nhãn hiệu, mã hàng, vật tư, mẫu xe, hàng",
    Sense.ORGANIZATION: (
        "công ty, doanh nghiệp, tổ chức, nhà cung cấp, trường, trường học, bệnh viện, ngân hàng, cửa hàng, "
        "phòng ban, chi nhánh, cơ quan, đơn vị, đại lý, bộ phận"
    ),
    Sense.LOCALITY: "tòa nhà, sân bay, nhà ga, sông, kho",
    Sense.MEDIA: "tiêu đề, sách, phim, bài hát, tựa đề",
    Sense.SPORT: "đội bóng, bàn thắng, trận đấu",
    Sense.SCIENCE: "loài, mẫu vật",
    Sense.TECHNICAL: "tệp, tập tin, máy chủ, phiên bản, dự án, stt, số thứ tự",
    Sense.TRANSACTION: (
        "đơn hàng, hóa đơn, hợp đồng, giao dịch, phiếu, mã đơn hàng, số hóa đơn, số đơn hàng, biên lai, chứng từ"
    ),
    Sense.THING: (
        "mô tả, ghi chú, danh mục, loại hàng, đơn vị tính, trọng lượng, chiều cao, kết quả, nội dung, sự kiện, "
        "màu sắc, kích thước"
    ),
    Sense.GRADE: "điểm, lớp, môn học, khóa học, ngành học, khoa, trình độ học vấn",
    Sense.JOB: "chức vụ, nghề nghiệp, chức danh, vị trí công việc",
    Sense.COUNT: "số lượng, tỷ lệ, phần trăm, tổng số, sl, mật độ",
    Sense.AVERAGE: "trung bình, trung vị, tuổi trung bình",
    Sense.TOTAL: "tổng, tổng cộng",
    Sense.MONEY: "giá, đơn giá, thành tiền, số tiền, chi phí, doanh thu, thuế, giảm giá, tổng tiền, giá bán",
    Sense.META: "trạng thái, loại, tình trạng, hạn dùng, nơi cấp",
    Sense.PERSONAL: "cá nhân của, riêng, hiện tại, nhà riêng",
    Sense.LINK: "của, và, các, những, theo, là, cho",
    Sense.DAYTIME: "ngày, ban ngày, buổi tối",
}
