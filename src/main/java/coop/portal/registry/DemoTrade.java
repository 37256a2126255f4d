package coop.portal.registry;

import coop.portal.registry.model.AgriSubType;
import coop.portal.registry.model.Sector;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/** What invented organisations do, each as often as in the province's published figures (domain 9.4). */
enum DemoTrade {
    SERVICES("Dịch vụ nông nghiệp", "0161", Sector.AGRICULTURE, AgriSubType.MIXED, 300),
    GENERAL("Nông nghiệp và Dịch vụ tổng hợp", "0161", Sector.AGRICULTURE, AgriSubType.MIXED, 120),
    RICE("Sản xuất lúa giống", "0111", Sector.AGRICULTURE, AgriSubType.CROPS, 60),
    VEGETABLES("Rau an toàn", "0118", Sector.AGRICULTURE, AgriSubType.CROPS, 60),
    TEA("Trồng chè", "0127", Sector.AGRICULTURE, AgriSubType.CROPS, 30),
    LIVESTOCK("Chăn nuôi", "0141", Sector.AGRICULTURE, AgriSubType.LIVESTOCK, 70),
    FISHERY("Nuôi trồng thuỷ sản", "0322", Sector.AGRICULTURE, AgriSubType.FISHERY, 50),
    FOREST("Trồng rừng", "0210", Sector.AGRICULTURE, AgriSubType.FORESTRY, 30),
    PROCESSING("Chế biến nông sản", "1030", Sector.INDUSTRY_CONSTRUCTION, null, 40),
    CRAFT("Tiểu thủ công nghiệp", "1392", Sector.INDUSTRY_CONSTRUCTION, null, 30),
    TRANSPORT("Vận tải", "4933", Sector.TRADE_SERVICE_OTHER, null, 60),
    TRADE("Thương mại và Dịch vụ", "4620", Sector.TRADE_SERVICE_OTHER, null, 60),
    ENVIRONMENT("Môi trường", "3811", Sector.TRADE_SERVICE_OTHER, null, 30),
    CREDIT("Tín dụng", "6419", Sector.FINANCE, null, 60);

    private static final int ALL = 1_000;

    private final String words;
    private final String industry;
    private final Sector sector;
    private final @Nullable AgriSubType subType;
    private final int share;

    DemoTrade(String words, String industry, Sector sector, @Nullable AgriSubType subType, int share) {
        this.words = words;
        this.industry = industry;
        this.sector = sector;
        this.subType = subType;
        this.share = share;
    }

    static DemoTrade any(SplittableRandom random) {
        int left = random.nextInt(ALL);
        for (DemoTrade trade : values()) {
            left -= trade.share;
            if (left < 0) {
                return trade;
            }
        }
        return SERVICES;
    }

    String words() {
        return words;
    }

    String industry() {
        return industry;
    }

    Sector sector() {
        return sector;
    }

    @Nullable AgriSubType subType() {
        return subType;
    }
}
