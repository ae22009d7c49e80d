from collections.abc import Mapping

from dlp_addon.classification.headers.senses import Sense

VIETNAMESE: Mapping[str, str] = {
    "GIVEN_NAME": "tên gọi, tên riêng, tên đệm và tên",
    "FAMILY_NAME": "họ, họ đệm, họ và chữ đệm, họ và tên đệm",
    "MIDDLE_NAME": "tên đệm, chữ đệm, tên lót",
    "PERSON!": (
        "họ và tên, họ tên, tên đầy đủ, họ tên đầy đủ, họ và tên khai sinh, người liên hệ, họ tên cha, "
        "họ tên mẹ, tên cha, tên mẹ"
    ),
    "DATE_OF_BIRTH": "ngày sinh, ngày tháng năm sinh, ngày tháng sinh, sinh ngày",
    "DATE_OF_BIRTH~": "năm sinh",
    "AGE": "tuổi, độ tuổi người",
    "AGE?": "nhóm tuổi, độ tuổi",
    "GENDER": "giới tính, phái tính, nam nữ",
    "NATIONALITY": "quốc tịch",
    "PLACE_OF_BIRTH": "nơi sinh, quê quán, nguyên quán",
    "ETHNICITY": "dân tộc, sắc tộc, chủng tộc",
    "RELIGION": "tôn giáo",
    "MARITAL_STATUS": "tình trạng hôn nhân, hôn nhân",
    "LANGUAGE": "tiếng mẹ đẻ, ngôn ngữ mẹ đẻ",
    "LANGUAGE?": "ngôn ngữ",
    "EMAIL_ADDRESS": "thư điện tử, địa chỉ email, địa chỉ thư điện tử, hộp thư điện tử",
    "PHONE_NUMBER": "điện thoại, số điện thoại, sđt, đt, điện thoại cố định, số đt, sdt",
    "PHONE_NUMBER!": "điện thoại di động, số di động, di động, đtdđ",
    "STREET_ADDRESS!": (
        "địa chỉ nhà, địa chỉ thường trú, địa chỉ liên hệ, địa chỉ tạm trú, nơi ở hiện tại, hộ khẩu thường trú, "
        "thường trú, nơi thường trú, chỗ ở hiện nay, hộ khẩu, nơi cư trú"
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
        "lương, mức lương, tiền lương, thu nhập, lương cơ bản, lương thực nhận, phụ cấp, thực lĩnh, tổng thu nhập"
    ),
    "HEALTH": (
        "chẩn đoán, mã icd, thuốc kê đơn, nhóm máu, dị ứng, bệnh, bệnh lý, tiền sử bệnh, khuyết tật, "
        "tình trạng sức khỏe, triệu chứng, mang thai, đơn thuốc, bệnh nền, thuốc điều trị, bệnh án, thuốc"
    ),
    "CRIMINAL": "tiền án, tiền sự, tiền án tiền sự, tội danh, án tích, lý lịch tư pháp",
    "IMMIGRATION_STATUS": (
        "tình trạng di trú, tình trạng nhập cư, tình trạng tị nạn, tị nạn, xin tị nạn, loại visa, loại thị thực, "
        "tình trạng cư trú"
    ),
    "DETENTION_FACILITY": "nơi giam giữ, trại giam, trại tạm giam, nhà tù, cơ sở giam giữ",
    "POLITICAL": "đảng phái, đảng viên, quan điểm chính trị, đảng phái chính trị, ngày vào đảng",
    "UNION_MEMBERSHIP": "công đoàn, công đoàn viên, đoàn viên công đoàn",
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
    Sense.DATE: "ngày, ngày tháng, tháng, giờ, thời gian, thời điểm",
    Sense.YEAR: "năm, năm học",
    Sense.PLACE: "nơi, địa điểm",
    Sense.COUNTRY: "quốc gia, nước",
    Sense.PERSON_EVENT: "vào làm, nhập viện, xuất viện, nghỉ việc, nhập cảnh, xuất cảnh, kết hôn, mất, nhập học",
    Sense.OTHER_EVENT: "tạo, cập nhật, mua, thanh toán, hết hạn, cấp, bắt đầu, kết thúc, giao hàng, giao",
    Sense.PERSON_ROLE: (
        "hội viên, đoàn viên, khách thuê, người thuê, cư dân, tình nguyện viên, cổ đông, người tham gia, "
        "người tham dự, khách mời, người đăng ký, người vay, người bảo lãnh, giáo dân, người hưởng, "
        "đối tượng, học sinh tên, "
        "người, người nộp đơn, thành viên, người thụ hưởng, vợ, chồng, vợ chồng, con, cha, mẹ, bố, phụ huynh, "
        "người giám hộ, liên hệ, chủ hộ, chủ sở hữu, người bị giam giữ, nhân chứng, bị cáo, người đại diện, "
        "ứng viên, người dùng, hành khách, cá nhân, tù nhân, thí sinh, chủ tài khoản, người liên lạc, nạn nhân, "
        "chủ thẻ"
    ),
    Sense.EMPLOYEE: "nhân viên, người lao động, giáo viên, bác sĩ, giảng viên, cán bộ, y tá, nv",
    Sense.STUDENT: "sinh viên, học sinh, học viên",
    Sense.PATIENT: "bệnh nhân, người bệnh, bn",
    Sense.CUSTOMER: "khách hàng, người mua, kh, khách",
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
}
