package coop.portal.territory.rules;

import coop.portal.kernel.UnitId;
import coop.portal.territory.model.Succession;
import coop.portal.territory.model.SuccessionBasis;
import coop.portal.territory.model.Unit;
import coop.portal.territory.model.UnitKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A province with two former districts, small enough to be seen at a glance. */
final class SmallMap {

    static final LocalDate LAST = LocalDate.of(2025, 6, 30);
    static final LocalDate FIRST = LocalDate.of(2025, 7, 1);

    private final List<Unit> units = new ArrayList<>();
    private final List<Succession> successions = new ArrayList<>();

    final Unit province = former("40", "Tỉnh Nghệ An", UnitKind.PROVINCE, null, null);
    final Unit nghiLoc = former("429", "Huyện Nghi Lộc", UnitKind.DISTRICT, province, LAST);
    final Unit vinh = former("412", "Thành phố Vinh", UnitKind.CITY, province, LAST);

    final Unit nghiMy = commune("1", "Xã Nghi Mỹ", nghiLoc);
    final Unit tienPhong = commune("2", "Xã Tiên Phong", nghiLoc);
    final Unit quanHanh = former("3", "Thị trấn Quán Hành", UnitKind.TOWNSHIP, nghiLoc, LAST);
    final Unit hungLocOfVinh = commune("4", "Xã Hưng Lộc", vinh);
    final Unit hungLocOfNghiLoc = commune("5", "Xã Hưng Lộc", nghiLoc);
    final Unit hungLoc2 = commune("6", "Xã Hùng Lộc", nghiLoc);
    final Unit hoaSon = commune("7", "Xã Hòa Sơn", nghiLoc);
    final Unit xaLuong = commune("8", "Xã Xá Lượng", vinh);
    final Unit dongVinh = former("9", "Phường Đông Vĩnh", UnitKind.WARD, vinh, LAST);

    final Unit tienPhongNow = today("2", "Xã Tiên Phong", nghiLoc);
    final Unit hoaSonNow = today("17", "Xã Hoà Sơn", vinh);
    final Unit thanhVinh = today("4", "Phường Thành Vinh", vinh);

    SmallMap() {
        successions.add(new Succession(tienPhong.id(), tienPhongNow.id(), SuccessionBasis.SAME_CODE, null));
        successions.add(new Succession(hungLocOfVinh.id(), thanhVinh.id(), SuccessionBasis.SAME_CODE, null));
        successions.add(new Succession(dongVinh.id(), thanhVinh.id(), SuccessionBasis.DECLARED, "QĐ"));
    }

    UnitMap map() {
        return new UnitMap(units, successions);
    }

    private Unit commune(String code, String name, Unit district) {
        return former(code, name, UnitKind.COMMUNE, district, LAST);
    }

    private Unit former(String code, String name, UnitKind kind, Unit parent, LocalDate to) {
        Unit unit = new Unit(
                UnitId.next(), code, name, kind, parent == null ? null : parent.id(), Unit.BEFORE_RECORDS, to);
        units.add(unit);
        return unit;
    }

    private Unit today(String code, String name, Unit district) {
        UnitKind kind = name.startsWith("Phường") ? UnitKind.WARD : UnitKind.COMMUNE;
        Unit unit = new Unit(UnitId.next(), code, name, kind, province.id(), FIRST, null);
        units.add(unit);
        successions.add(new Succession(district.id(), unit.id(), SuccessionBasis.SEAT_IN_DISTRICT, null));
        return unit;
    }
}
