package coop.portal.registry;

import java.util.List;
import java.util.SplittableRandom;

/** Words of which invented names are put together; none of them names a real organisation or person. */
final class DemoNames {

    private static final List<String> FAMILY = List.of(
            "Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Phan", "Võ", "Đặng", "Bùi", "Hồ", "Ngô", "Đinh", "Cao", "Thái", "Vi", "Lô");
    private static final List<String> MIDDLE =
            List.of("Văn", "Thị", "Đình", "Xuân", "Thanh", "Hữu", "Quang", "Ngọc", "Đức", "Minh", "Sỹ", "Công");
    private static final List<String> GIVEN = List.of(
            "An", "Bình", "Cường", "Dũng", "Đông", "Giang", "Hà", "Hải", "Hạnh", "Hiếu", "Hoa", "Hùng", "Hương", "Khánh", "Lan",
            "Liên", "Long", "Mai", "Nam", "Nga", "Phong", "Phúc", "Sơn", "Tâm", "Thắng", "Thảo", "Thuỷ", "Trung", "Tuấn", "Vinh");
    private static final List<String> OWN = List.of(
            "Đồng Tâm", "Thắng Lợi", "Đại Thành", "Hợp Nhất", "Quyết Tiến", "Tân Tiến", "Bình Minh", "Phú Hậu", "Minh Khai",
            "Đoàn Kết", "Hoà Bình", "Thành Công", "Phương Đông", "Hưng Thịnh", "An Phú", "Đại Phát", "Sông Lam", "Lam Hồng",
            "Trường Sơn", "Bạch Liên", "Hoàng Mai", "Kim Nhan", "Thiên Nhẫn", "Đại Huệ");

    private DemoNames() {}

    static String person(SplittableRandom random) {
        return pick(FAMILY, random) + " " + pick(MIDDLE, random) + " " + pick(GIVEN, random);
    }

    /** A proper name: what it does, a name of its own or none, its place, and a number when there are many. */
    static String proper(DemoTrade trade, String place, long number, SplittableRandom random) {
        String own = random.nextInt(3) == 0 ? "" : pick(OWN, random) + " ";
        return trade.words() + " " + own + place + (number < 2_000 ? "" : " " + (number / 2_000 + 1));
    }

    static <T> T pick(List<T> of, SplittableRandom random) {
        return of.get(random.nextInt(of.size()));
    }
}
