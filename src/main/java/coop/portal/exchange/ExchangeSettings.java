package coop.portal.exchange;

import coop.portal.exchange.model.UploadLimits;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.unit.DataSize;

/** What an installation may change about files that come in. */
@Configuration(proxyBeanMethods = false)
class ExchangeSettings {

    @Bean
    UploadLimits uploadLimits(@Value("${portal.upload.max-size:50MB}") DataSize largest) {
        return UploadLimits.USUAL.withFileBytes(largest.toBytes());
    }
}
