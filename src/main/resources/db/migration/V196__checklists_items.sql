-- The items of domain 4.5 as the first version of each kind. Marks of what is not verified are kept in the note.
INSERT INTO checklist_template (id, kind, version_no, valid_from, valid_to, basis, version) VALUES
    (1, 'COOPERATIVE', 1, '2025-07-01', NULL, 'LHTX 17/2023/QH15; NĐ92/2024/NĐ-CP; NĐ217/2025/NĐ-CP; mức phạt tham khảo theo NĐ122/2021/NĐ-CP', 0),
    (2, 'COOPERATIVE_UNION', 1, '2025-07-01', NULL, 'LHTX 17/2023/QH15; NĐ92/2024/NĐ-CP; NĐ217/2025/NĐ-CP; mức phạt tham khảo theo NĐ122/2021/NĐ-CP', 0),
    (3, 'COOPERATIVE_GROUP', 1, '2025-07-01', NULL, 'LHTX 17/2023/QH15; NĐ92/2024/NĐ-CP; NĐ217/2025/NĐ-CP; mức phạt tham khảo theo NĐ122/2021/NĐ-CP', 0),
    (4, 'REGISTRATION_AGENCY', 1, '2025-07-01', NULL, 'LHTX 17/2023/QH15; NĐ92/2024/NĐ-CP; NĐ217/2025/NĐ-CP; mức phạt tham khảo theo NĐ122/2021/NĐ-CP', 0);

INSERT INTO checklist_template_item (template_id, position, code, group_name, question, evidence, article, fine_hint, note) VALUES
    (1, 0, 'CK-01', 'REGISTRATION', 'Có giấy chứng nhận đăng ký; hoạt động đúng ngành, nghề đã đăng ký; đủ điều kiện với ngành, nghề kinh doanh có điều kiện', 'Giấy chứng nhận đăng ký, giấy phép', 'LHTX Điều 7.2a; NĐ92 Điều 13', '30–50 triệu đồng: hoạt động không có giấy chứng nhận, ngoài ngành đã đăng ký, khi đang tạm ngừng hoặc thiếu điều kiện (NĐ122 Điều 65)', 'Mức phạt và việc áp dụng với Luật Hợp tác xã 2023: chưa xác minh.'),
    (1, 1, 'CK-02', 'REGISTRATION', 'Hồ sơ đăng ký kê khai trung thực', 'Hồ sơ đăng ký', 'LHTX Điều 7.2b, 103.1a', 'NĐ122 Điều 64', 'Mức phạt chưa có trong tài liệu, chưa xác minh.'),
    (1, 2, 'CK-03', 'REGISTRATION', 'Đăng ký, thông báo thay đổi trong 10 ngày (tên, địa chỉ, người đại diện, vốn từ 5 % hoặc 1 tỷ đồng, ngành, nghề, thuế)', '', 'LHTX Điều 47, 48', 'NĐ122 Điều 64', 'Mức phạt chưa có trong tài liệu, chưa xác minh.'),
    (1, 3, 'CK-04', 'REGISTRATION', 'Treo tên tại trụ sở, chi nhánh', 'Ảnh', 'NĐ92 Điều 15.4', '', ''),
    (1, 4, 'CK-05', 'REGISTRATION', 'Người đại diện cư trú tại Việt Nam, còn nhiệm kỳ', '', 'LHTX Điều 11.3', '', ''),
    (1, 5, 'CK-06', 'REGISTRATION', 'Điều lệ phù hợp Luật Hợp tác xã 2023 (hạn 31/12/2025)', 'Điều lệ', 'LHTX Điều 115.1', '', ''),
    (1, 6, 'CK-07', 'MEMBERS', 'Sổ đăng ký thành viên đủ nội dung', 'Sổ đăng ký thành viên', 'LHTX Điều 15', '10–20 triệu đồng (NĐ122 Điều 65)', 'Mức phạt và việc áp dụng với Luật Hợp tác xã 2023: chưa xác minh.'),
    (1, 7, 'CK-08', 'MEMBERS', 'Số thành viên chính thức từ 5 (liên hiệp: từ 3 hợp tác xã)', 'Sổ đăng ký thành viên', 'LHTX Điều 4.7, 4.8, 103.1d', '', ''),
    (1, 8, 'CK-09', 'MEMBERS', 'Điều kiện thành viên, đơn tự nguyện, tỷ lệ thành viên nước ngoài dưới 35 %', '', 'LHTX Điều 30', '', ''),
    (1, 9, 'CK-10', 'MEMBERS', 'Góp đủ vốn trong 6 tháng; cấp giấy chứng nhận phần vốn góp', 'Phiếu thu', 'LHTX Điều 74.4, 75', 'NĐ122 Điều 67', 'Mức phạt chưa có trong tài liệu, chưa xác minh.'),
    (1, 10, 'CK-11', 'MEMBERS', 'Vốn góp tối đa 30 % (hợp tác xã), 40 % (liên hiệp)', '', 'LHTX Điều 74.1–74.3', 'NĐ122 Điều 67', 'Mức phạt chưa có trong tài liệu, chưa xác minh.'),
    (1, 11, 'CK-12', 'GOVERNANCE', 'Mô hình quản trị đúng quy mô', '', 'LHTX Điều 56', '', ''),
    (1, 12, 'CK-13', 'GOVERNANCE', 'Đại hội thành viên thường niên trong 4 tháng sau năm tài chính; mời trước ít nhất 3 ngày; có biên bản, phiếu biểu quyết', 'Biên bản', 'LHTX Điều 57, 59, 60, 61.6', '10–20 triệu đồng (NĐ122 Điều 65)', 'Mức phạt viết cho Luật 2012 (3 tháng), chưa xác minh.'),
    (1, 13, 'CK-14', 'GOVERNANCE', 'Nội dung quan trọng được ít nhất 65 % thông qua', '', 'LHTX Điều 61.2', '', ''),
    (1, 14, 'CK-15', 'GOVERNANCE', 'Hội đồng quản trị 3–15 người, ban kiểm soát 1–7 người, nhiệm kỳ không quá 5 năm, hội đồng quản trị họp ít nhất 3 tháng một lần', '', 'LHTX Điều 65, 69', '', ''),
    (1, 15, 'CK-16', 'GOVERNANCE', 'Không kiêm nhiệm, không có quan hệ gia đình bị cấm', '', 'LHTX Điều 62', '', ''),
    (1, 16, 'CK-17', 'FINANCE', 'Kế toán có chuyên môn; báo cáo tài chính năm; sổ sách kế toán', 'Báo cáo tài chính', 'LHTX Điều 62.5, 91; TT 71/2024/TT-BTC', '', 'TT 71/2024/TT-BTC: chưa xác minh.'),
    (1, 17, 'CK-18', 'FINANCE', 'Tách giao dịch nội bộ và giao dịch bên ngoài (nếu hưởng ưu đãi)', 'Sổ kế toán', 'LHTX Điều 85, 91.2', '', ''),
    (1, 18, 'CK-19', 'FINANCE', 'Trích quỹ chung không chia ít nhất 5 % (hợp tác xã), 10 % (liên hiệp)', 'Báo cáo tài chính, nghị quyết', 'LHTX Điều 84.2', '', ''),
    (1, 19, 'CK-20', 'FINANCE', 'Phân phối ít nhất 51 % thu nhập từ giao dịch nội bộ theo mức độ sử dụng sản phẩm, dịch vụ hoặc góp sức lao động', 'Nghị quyết đại hội thành viên', 'LHTX Điều 86.3a', '', ''),
    (1, 20, 'CK-21', 'FINANCE', 'Sổ theo dõi quỹ chung, tài sản chung không chia theo từng nguồn', 'Sổ theo dõi', 'LHTX Điều 87.1, 88.3a', '', ''),
    (1, 21, 'CK-22', 'FINANCE', 'Không thế chấp tài sản Nhà nước hỗ trợ', '', 'LHTX Điều 88.3d', '', ''),
    (1, 22, 'CK-23', 'FINANCE', 'Cho vay nội bộ đúng quy định (không quá 12 tháng, quản trị đầy đủ, ban kiểm soát từ 3 người, đại hội thông qua, hạch toán riêng); không còn tín dụng nội bộ cũ từ 1/9/2023', '', 'LHTX Điều 83, 115.3', '', ''),
    (1, 23, 'CK-24', 'FINANCE', 'Kiểm toán độc lập (hợp tác xã lớn; liên hiệp từ 10 thành viên: ít nhất 2 năm một lần)', 'Báo cáo kiểm toán', 'LHTX Điều 106', '', ''),
    (1, 24, 'CK-25', 'DISCLOSURE', 'Công khai thông tin trong 5 ngày làm việc, ít nhất 30 ngày', 'Bảng niêm yết', 'LHTX Điều 14', '10–20 triệu đồng (NĐ122 Điều 65)', 'Mức phạt và việc áp dụng với Luật Hợp tác xã 2023: chưa xác minh.'),
    (1, 25, 'CK-26', 'DISCLOSURE', 'Lưu trữ tài liệu', 'Kho lưu trữ', 'LHTX Điều 12', '10–20 triệu đồng (NĐ122 Điều 65)', 'Mức phạt và việc áp dụng với Luật Hợp tác xã 2023: chưa xác minh.'),
    (1, 26, 'CK-27', 'DISCLOSURE', 'Báo cáo, cập nhật thông tin trước 15/12', 'Cổng thông tin', 'LHTX Điều 10.13; TT09 Điều 6', 'NĐ122 Điều 66', 'Mức phạt chưa có trong tài liệu, chưa xác minh.'),
    (1, 27, 'CK-28', 'DUTIES', 'Hợp đồng lao động, bảo hiểm xã hội', '', 'LHTX Điều 10.7', '', ''),
    (1, 28, 'CK-29', 'DUTIES', 'Thuế, đất đai, môi trường', '', 'LHTX Điều 10.4, 10.6', 'Theo luật chuyên ngành', ''),
    (1, 29, 'CK-30', 'DUTIES', 'Hỗ trợ của Nhà nước được dùng đúng mục đích, tài sản còn, được ghi sổ', 'Hiện vật', 'LHTX Điều 7.2đ, 88.2c', '', ''),
    (1, 30, 'CK-31', 'DUTIES', 'Ưu tiên phục vụ thành viên; đào tạo thành viên', '', 'LHTX Điều 10.3, 10.8', '', ''),
    (1, 31, 'CK-32', 'DUTIES', 'Chi nhánh, văn phòng đại diện, địa điểm kinh doanh có đăng ký', '', 'LHTX Điều 50.6, 104', 'NĐ122 Điều 69', 'Mức phạt chưa có trong tài liệu, chưa xác minh.'),
    (1, 32, 'CK-34', 'FOLLOW_UP', 'Khắc phục kiến nghị của lần trước', '', 'NĐ217 Điều 16', '', '');

INSERT INTO checklist_template_item (template_id, position, code, group_name, question, evidence, article, fine_hint, note)
SELECT 2, position, code, group_name, question, evidence, article, fine_hint, note FROM checklist_template_item WHERE template_id = 1;

INSERT INTO checklist_template_item (template_id, position, code, group_name, question, evidence, article, fine_hint, note) VALUES
    (3, 0, 'CK-27', 'DISCLOSURE', 'Báo cáo, cập nhật thông tin trước 15/12', 'Cổng thông tin', 'LHTX Điều 10.13; TT09 Điều 6', 'NĐ122 Điều 66', 'Mức phạt chưa có trong tài liệu, chưa xác minh.'),
    (3, 1, 'CK-30', 'DUTIES', 'Hỗ trợ của Nhà nước được dùng đúng mục đích, tài sản còn, được ghi sổ', 'Hiện vật', 'LHTX Điều 7.2đ, 88.2c', '', ''),
    (3, 2, 'CK-33', 'DUTIES', 'Tổ hợp tác: hợp đồng hợp tác, sổ theo dõi đóng góp, đăng ký nếu bắt buộc', '', 'LHTX Điều 107, 12.2', '', ''),
    (3, 3, 'CK-34', 'FOLLOW_UP', 'Khắc phục kiến nghị của lần trước', '', 'NĐ217 Điều 16', '', '');

INSERT INTO checklist_template_item (template_id, position, code, group_name, question, evidence, article, fine_hint, note) VALUES
    (4, 0, 'CK-A1', 'AGENCY', 'Cơ quan đăng ký: giải quyết trong 3 ngày làm việc, từ chối đúng quy định, dữ liệu được chuẩn hoá', '', 'NĐ92 Điều 6.2, 7; LHTX Điều 7.1', '', ''),
    (4, 1, 'CK-34', 'FOLLOW_UP', 'Khắc phục kiến nghị của lần trước', '', 'NĐ217 Điều 16', '', '');
