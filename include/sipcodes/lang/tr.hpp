// Turkish. Methods, header fields and what else is on the wire keep their names.

#pragma once

#include <sipcodes/language.hpp>

namespace sipcodes {

inline namespace SIPCODES_VERSION {

namespace lang {

// clang-format off

/// Turkish, in UTF-8. Each text ends with NUL.
SIPCODES_HIDDEN inline constexpr language tr = {"tr", "Türkçe", {

    // 1xx, provisional
    {status::trying, "Deneniyor",
     "İstek bir sonraki düğüme ulaştı ve işleniyor; aranana ilişkin henüz bir bilgi yok. İstemci isteği yeniden "
     "göndermeyi bırakıp bekler."},
    {status::ringing, "Çalıyor",
     "Çağrı arananın telefonuna ulaştı ve telefon çalıyor. Nihai yanıt gelene dek arayan genellikle çalma tonunu "
     "duyar."},
    {status::call_is_being_forwarded, "Çağrı Yönlendiriliyor",
     "Sunucu çağrıyı, çevrilen adresten başka bir hedefe yönlendiriyor. Çağrının bundan sonraki seyri oradan "
     "bildirilir."},
    {status::queued, "Kuyruğa Alındı",
     "Aranan şu anda çağrıyı alamıyor; sunucu da çağrıyı reddetmek yerine kuyrukta bekletiyor. Aynı yanıt yinelenerek "
     "kuyruktaki sıra bildirilebilir."},
    {status::session_progress, "Oturum İlerliyor",
     "Çağrı ilerliyor, ancak bu aşamayı anlatan daha özel bir kod yok. Çoğu kez erken medyaya eşlik eder: çağrı "
     "cevaplanmadan önce duyulan tonlara ya da anonslara."},
    {status::early_dialog_terminated, "Erken Diyalog Sonlandı",
     "Çatallanan bir çağrının dallarından biri sona erdi, çağrının kendisi ise sürüyor. İstemci o erken diyaloğu ve "
     "onun için ayırdığı kaynakları bırakır."},

    // 2xx, success
    {status::ok, "Tamam",
     "İstek başarıyla yerine getirildi. INVITE için bu, çağrının cevaplandığı anlamına gelir; arayan bunu ACK ile "
     "onaylar."},
    {status::accepted, "Kabul Edildi",
     "Bu kod, isteğin kabul edildiğini, ancak sonucunun henüz belli olmadığını bildirmenin eski yoludur. İstemci bunu "
     "200 sayar; bugün onu yalnızca MESSAGE aktaran sunucular gönderir."},
    {status::no_notification, "Bildirim Yok",
     "Süren bir abonelik içindeki SUBSCRIBE başarılı oldu; abone güncel durumu zaten bildiğinden ardından NOTIFY "
     "gelmeyecek."},

    // 3xx, redirection
    {status::multiple_choices, "Birden Çok Seçenek",
     "Adres birden çok hedefe karşılık geliyor ve yanıt bunları sıralıyor. Kullanıcı ya da telefon birini seçip "
     "yeniden arar."},
    {status::moved_permanently, "Kalıcı Olarak Taşındı",
     "Kullanıcı, Contact başlık alanındaki adrese temelli taşındı. İstemci orayı arar; adres defterlerindeki kayıt da "
     "düzeltilmelidir."},
    {status::moved_temporarily, "Geçici Olarak Taşındı",
     "Kullanıcıya şimdilik Contact başlık alanındaki adresten ulaşılıyor. İstemci orayı arar, eski adresi ise sonraki "
     "çağrılar için saklar."},
    {status::use_proxy, "Vekil Sunucu Kullanılmalı",
     "Aranan kullanıcı aracısına Contact başlık alanında belirtilen vekil sunucu üzerinden ulaşılması gerekiyor. "
     "İstemci isteği bu yoldan yineler."},
    {status::alternative_service, "Alternatif Hizmet",
     "Çağrı başarısız oldu; yanıtın gövdesi, arayanın işine yarayabilecek başka hizmetleri tanıtıyor."},

    // 4xx, client error
    {status::bad_request, "Hatalı İstek",
     "İstek söz dizimine uymuyor ya da zorunlu bir bölümü eksik; iyi bir sunucu nedenini açıklama ifadesinde belirtir. "
     "Hatanın gönderen tarafta giderilmesi gerekir."},
    {status::unauthorized, "Yetkisiz",
     "Kayıt sunucusu ya da kullanıcı aracısı, isteği kimin gönderdiğini bilmek istiyor ve kimlik doğrulama sorgusu "
     "gönderiyor. İstemci isteği kimlik bilgileriyle yineler."},
    {status::payment_required, "Ödeme Gerekli",
     "Bu kod ileride kullanılmak üzere ayrılmıştır; hiçbir RFC ona bir anlam vermez. İstemci bunu 400 sayar."},
    {status::forbidden, "Yasak",
     "Sunucu isteği anladı, ancak yerine getirmeyi reddediyor. Kimlik bilgileri işe yaramaz; istemci isteği "
     "yinelememelidir."},
    {status::not_found, "Bulunamadı",
     "Sunucu, bu alan adında böyle bir kullanıcı olmadığından emin ya da bu alan adına hizmet vermiyor. Çoğu kez "
     "numara yanlış çevrilmiştir."},
    {status::method_not_allowed, "Yönteme İzin Verilmiyor",
     "Sunucu yöntemi tanıyor, ancak bu adreste kullanılmasına izin vermiyor. İzin verilen yöntemler Allow başlık "
     "alanında sıralanır."},
    {status::not_acceptable, "Kabul Edilemez",
     "Sunucunun yanıtta verebileceği içerik türlerinin hiçbiri, isteğin Accept başlık alanında kabul edilenler "
     "arasında yok."},
    {status::proxy_authentication_required, "Vekil Sunucu Kimlik Doğrulaması Gerekli",
     "Yol üzerindeki bir vekil sunucu, arayanın kim olduğunu bilmek istiyor ve kimlik doğrulama sorgusu gönderiyor. "
     "İstemci isteği kimlik bilgileriyle yineler."},
    {status::request_timeout, "İstek Zaman Aşımı",
     "Süresi içinde yanıt alınamadı; çoğu kez arananın telefonuna ulaşılamıyordur. Kendi zamanlayıcısı dolan istemci "
     "de bu yanıtı almış gibi davranır."},
    {status::conflict, "Çakışma",
     "Kayıt isteği, var olan bir kayıtla çelişiyor. Kod 1999'daki ilk SIP'ten kalmadır ve 2002'de kaldırılmıştır; "
     "istemci bunu 400 sayar."},
    {status::gone, "Artık Burada Değil",
     "Kullanıcı bir zamanlar bu adresteydi, ancak temelli ayrıldı; nereye gittiği de bilinmiyor."},
    {status::length_required, "Uzunluk Gerekli",
     "Sunucu, istekte Content-Length başlık alanının bulunmasını istiyor. Kod 1999'daki ilk SIP'ten kalmadır ve "
     "2002'de kaldırılmıştır; istemci bunu 400 sayar."},
    {status::conditional_request_failed, "Koşullu İstek Başarısız",
     "İstek bir durumu varlık etiketiyle belirtiyor, ancak sunucuda artık böyle bir durum yok. İstemci durumu "
     "etiketsiz olarak yeniden yayımlar."},
    {status::request_entity_too_large, "İstek Gövdesi Çok Büyük",
     "İsteğin gövdesi, sunucunun kabul ettiğinden büyük. İstek daha küçük bir gövdeyle ya da gövdesiz geçebilir; "
     "Retry-After, beklemenin işe yarayıp yaramayacağını gösterir."},
    {status::request_uri_too_long, "İstek URI'si Çok Uzun",
     "İstek satırındaki adres, sunucunun işlemeyi kabul ettiği uzunluğu aşıyor."},
    {status::unsupported_media_type, "Desteklenmeyen Medya Türü",
     "Gövde, sunucunun okuyamadığı bir türde, kodlamada ya da dilde. İstemci isteği yanıtta sıralananlardan biriyle "
     "yineler."},
    {status::unsupported_uri_scheme, "Desteklenmeyen URI Şeması",
     "Sunucu, adresin şemasını (örneğin tel) tanımıyor. İstemci bir sip adresiyle yeniden deneyebilir."},
    {status::unknown_resource_priority, "Bilinmeyen Kaynak Önceliği",
     "İstek öncelikli işlem görmeyi şart koşuyor, ancak sunucu belirtilen önceliklerin hiçbirini tanımıyor. İstemci "
     "başka önceliklerle ya da öncelik istemeden yeniden deneyebilir."},
    {status::bad_extension, "Desteklenmeyen Uzantı",
     "İstek, sunucuda bulunmayan bir uzantıyı şart koşuyor; uzantının adı Unsupported başlık alanındadır. İstemci "
     "isteği bu uzantı olmadan yineler."},
    {status::extension_required, "Uzantı Gerekli",
     "Sunucu, istemcinin desteklediğini belirtmediği bir uzantıya gerek duyuyor; uzantının adı Require başlık "
     "alanındadır. Uzantıyı destekleyen istemci bunu belirterek isteği yineler."},
    {status::session_interval_too_small, "Oturum Yenileme Süresi Çok Kısa",
     "İstenen oturum yenileme süresi, yol üzerindeki bir sunucunun izin verdiğinden kısa. İstemci isteği en az Min-SE "
     "değeri kadar bir süreyle yineler."},
    {status::interval_too_brief, "Geçerlilik Süresi Çok Kısa",
     "İstenen geçerlilik süresi, sunucunun kabul ettiğinden kısa. İstemci isteği en az Min-Expires değeri kadar bir "
     "süreyle yineler."},
    {status::bad_location_information, "Hatalı Konum Bilgisi",
     "Arayanın istekle birlikte gelen konum bilgisi bozuk, kullanılamaz ya da erişilemez durumda. Sorunun ne olduğunu "
     "Geolocation-Error bildirir."},
    {status::bad_alert_message, "Hatalı Alarm Mesajı",
     "Bir sensörün gönderdiği acil durum alarmı işlenemeyecek kadar bozuk. Sorunun ne olduğunu AlertMsg-Error "
     "bildirir; gönderen önce bunu düzeltmelidir."},
    {status::use_identity_header, "Identity Başlığı Kullanılmalı",
     "Aranan taraf yalnızca arayan kimliği imzalanmış çağrıları kabul ediyor, bu çağrı ise imzasız. İmzayı çağrının "
     "çıktığı şebeke eklemelidir."},
    {status::provide_referrer_identity, "Aktaran Tarafın Kimliği Gerekli",
     "Çağrı bir aktarmadan kaynaklanıyor; hedef ise aktarmayı kimin istediğinin kanıtlanmasını bekliyor. İstemci, "
     "aktaran taraftan imzalı bir belirteç alır."},
    {status::flow_failed, "Akış Koptu",
     "Kenardaki vekil sunucu, telefona ulaştığı bağlantıyı yitirdi. Ondan önceki vekil sunucu başka bir bağlantı "
     "dener; uç nokta bunu 400 sayar."},
    {status::anonymity_disallowed, "Anonim Çağrı Kabul Edilmiyor",
     "Aranan, anonim çağrı kabul etmiyor. Arayan razı olursa çağrı, numarası gösterilerek yinelenebilir."},
    {status::bad_identity_info, "Hatalı Identity Bilgisi",
     "İmzalı arayan kimliğini doğrulamak için gereken sertifika alınamadı. Çağrının çıktığı şebeke, çalışan bir "
     "sertifika adresi vermelidir."},
    {status::unsupported_credential, "Desteklenmeyen Kimlik Bilgisi",
     "İmzalı arayan kimliğinin dayandığı sertifika alındı, ancak kabul edilmedi; çoğu kez sertifikayı veren kuruma "
     "burada güvenilmiyordur."},
    {status::invalid_identity_header, "Geçersiz Identity Başlığı",
     "İstek imzalı arayan kimliği taşıyor, ancak hem geçerli hem de sunucunun doğrulayabileceği türden bir kimlik "
     "içermiyor."},
    {status::first_hop_lacks_outbound_support, "İlk Vekil Sunucuda Outbound Desteği Yok",
     "Kayıt sunucusu telefonla arasındaki bağlantıyı açık tutabiliyor, ancak yol üzerindeki ilk vekil sunucu bunu "
     "yapamıyor. Telefon, outbound olmadan ya da başka bir vekil sunucu üzerinden kaydolur."},
    {status::max_breadth_exceeded, "Max-Breadth Aşıldı",
     "Bir vekil sunucunun, isteği izin verilenden daha çok dala çatallaması gerekti. Aynı anda daha az hedefi aramak "
     "işe yarayabilir."},
    {status::bad_info_package, "Desteklenmeyen Info Paketi",
     "INFO, karşı tarafın kabul ettiğini bildirmediği bir paket taşıyor. Kabul edilenler Recv-Info başlık alanında "
     "sıralanır; çağrının kendisi sürer."},
    {status::consent_needed, "Rıza Gerekli",
     "İstek bir alıcı listesine gidiyor; alıcılardan bazıları kendileriyle bu yoldan iletişim kurulmasına rıza "
     "göstermemiş. Bunlar Permission-Missing başlık alanında sıralanır."},
    {status::temporarily_unavailable, "Geçici Olarak Ulaşılamıyor",
     "Sunucu arananı tanıyor, ancak şu anda ona ulaşılamıyor; kayıtlı değil, rahatsız edilmek istemiyor ya da cevap "
     "vermiyor olabilir. Daha sonraki bir çağrı sonuç verebilir."},
    {status::call_transaction_does_not_exist, "Çağrı/İşlem Mevcut Değil",
     "İstek, sunucunun tanımadığı, çoğu kez az önce sona ermiş bir çağrıya ya da işleme ait. Gönderen, buna ilişkin "
     "elinde kalan durum bilgisini siler."},
    {status::loop_detected, "Döngü Algılandı",
     "İstek, onu daha önce işlemiş bir sunucuya geri döndü ya da çatallandıktan sonra aynı sunucuya iki ayrı yoldan "
     "ulaştı. Nedeni çoğu kez birbirini gösteren yönlendirmelerdir."},
    {status::too_many_hops, "Çok Fazla Atlama",
     "İstek, Max-Forwards değerinin izin verdiği sayıda sunucudan geçti. Bu, genellikle bir yönlendirme döngüsünün "
     "belirtisidir."},
    {status::address_incomplete, "Eksik Adres",
     "Aranan numaranın bazı rakamları eksik. Rakamları teker teker çeviren ağ geçidi, isteği daha çok rakamla "
     "yineler."},
    {status::ambiguous, "Belirsiz Adres",
     "Adres birden çok kullanıcıya uyuyor. Yanıt, arayanın seçebilmesi için bunları Contact başlık alanında "
     "sıralayabilir."},
    {status::busy_here, "Meşgul",
     "Aranana ulaşıldı, ancak şu anda başka çağrı almıyor; arananın başka bir cihazı ya da sesli posta kutusu "
     "alabilir."},
    {status::request_terminated, "İstek Sonlandırıldı",
     "INVITE cevaplanmadan sona erdi; arayan vazgeçti, çağrıyı başka bir cihaz aldı ya da süre doldu. Bu yanıt, CANCEL "
     "ya da BYE isteğinin ardından gelir."},
    {status::not_acceptable_here, "Burada Kabul Edilemez",
     "Bu cihaz önerilen oturumu kabul edemiyor; çoğu kez ortak bir kodek yoktur ya da şifreleme eksiktir. Başka bir "
     "cihaz kabul edebilir."},
    {status::bad_event, "Bilinmeyen Olay Paketi",
     "Sunucu, istenen olay paketini tanımıyor. Tanıdığı paketler Allow-Events başlık alanında sıralanır."},
    {status::request_pending, "Bekleyen İstek Var",
     "İki taraf da çağrıyı aynı anda değiştirmek istedi. Her biri, yeniden denemeden önce rastgele kısa bir süre "
     "bekler."},
    {status::undecipherable, "Şifre Çözülemedi",
     "Gövde şifreli ve alıcıda onu çözecek anahtar yok. Yanıt, kullanılması gereken anahtarı taşıyabilir."},
    {status::security_agreement_required, "Güvenlik Anlaşması Gerekli",
     "İstemci ile sunucunun önce bir güvenlik mekanizması üzerinde anlaşması gerekiyor. Sunucunun desteklediği "
     "mekanizmalar Security-Server başlık alanında sıralanır; istemci birini başlatıp yeniden dener."},

    // 5xx, server error
    {status::server_internal_error, "Sunucu İç Hatası",
     "Sunucunun içinde beklenmedik bir sorun oluştu. İstemci birkaç saniye sonra yeniden deneyebilir."},
    {status::not_implemented, "İşlev Desteklenmiyor",
     "Sunucuda isteğin gerektirdiği bir işlev yok; sunucu çoğu kez yöntemi hiç tanımıyordur."},
    {status::bad_gateway, "Hatalı Ağ Geçidi",
     "Vekil sunucu ya da ağ geçidi, bir sonraki sunucudan anlamlandıramadığı bir yanıt aldı."},
    {status::service_unavailable, "Hizmet Kullanılamıyor",
     "Sunucu aşırı yüklü ya da bakımda. İstemci başka bir sunucuyu dener; buna Retry-After süresi dolmadan yeniden "
     "başvurmaz."},
    {status::server_time_out, "Sunucu Zaman Aşımı",
     "Sunucunun veri tabanı ya da DNS gibi başka bir yere başvurması gerekti, ancak zamanında yanıt gelmedi."},
    {status::version_not_supported, "Sürüm Desteklenmiyor",
     "Sunucu, istekte belirtilen SIP sürümünü desteklemiyor."},
    {status::message_too_large, "Mesaj Çok Büyük",
     "İsteğin tamamı, sunucunun işleyebileceğinden uzun."},
    {status::push_notification_service_not_supported, "Anlık Bildirim Hizmeti Desteklenmiyor",
     "Bir cep telefonu, sunucunun birlikte çalışmadığı bir anlık bildirim hizmetiyle uyandırılmak üzere kaydolmak "
     "istedi."},
    {status::precondition_failure, "Ön Koşul Sağlanamadı",
     "Arayan, karşı telefon çalmadan önce bant genişliği ayrılması gibi ön koşullar koydu, ancak bunlar sağlanamıyor. "
     "Arayan başka koşullar önerebilir."},

    // 6xx, global failure
    {status::busy_everywhere, "Her Yerde Meşgul",
     "Aranan meşgul; başka bir cihazı ya da sesli posta kutusu da cevap vermeyecek. Retry-After, aramak için daha "
     "uygun bir zamanı belirtebilir."},
    {status::decline, "Reddedildi",
     "Aranan, çağrıyı istemiyor ya da alamıyor; başka bir cihazı da almayacak. Bazı şebekeler bu yanıtı kendilerinin "
     "engellediği çağrılar için gönderir."},
    {status::does_not_exist_anywhere, "Hiçbir Yerde Mevcut Değil",
     "Sunucu, böyle bir kullanıcının hiçbir yerde bulunmadığını kesin olarak biliyor. Kullanıcı başka yerde aranmaz."},
    {status::not_acceptable_anywhere, "Hiçbir Yerde Kabul Edilemez",
     "Aranana ulaşıldı, ancak ne bu cihaz ne de bir başkası önerilen oturumu kabul edebiliyor."},
    {status::unwanted, "İstenmeyen Çağrı",
     "Aranan, çağrıyı istenmeyen olarak işaretledi; yol üzerindeki şebekeler bundan arayanı engellemeyi öğrenebilir."},
    {status::rejected, "Şebeke Tarafından Reddedildi",
     "Çağrıyı aranan değil, şebekedeki bir analiz sistemi istenmeyen sayıp durdurdu. Yanıt, haksızlığa uğrayan "
     "arayanın kime başvurabileceğini bildirebilir."},

}, {

    {method::ack,
     "Arayan, INVITE isteğinin nihai yanıtını aldığını onaylar. Bu isteğin kendisi hiçbir zaman yanıtlanmaz."},
    {method::bye,
     "Taraflardan biri telefonu kapatır ve aralarındaki çağrı sona erer."},
    {method::cancel,
     "Henüz cevaplanmamış bir INVITE isteğini geri çeker; arayan vazgeçince ya da vekil sunucu başka bir daldan cevap "
     "alınca gönderilir. Kendisi 200 ile yanıtlanır, INVITE ise 487 ile sona erer."},
    {method::info,
     "Süren bir çağrı boyunca tuşlama gibi uygulama verilerini taşır."},
    {method::invite,
     "Çağrı kurulmasını, çağrı içindeyken de çağrının değiştirilmesini ister. Önce geçici yanıtlar, ardından "
     "gönderenin ACK ile onayladığı nihai yanıt gelir."},
    {method::message,
     "Metin gibi bir anlık mesajı taşır. Her mesaj tek başınadır; 2xx, yalnızca mesajın teslim alındığını bildirir."},
    {method::notify,
     "Aboneye, istediği durumu ilk başta ve her değiştiğinde bildirir."},
    {method::options,
     "Karşı tarafın yeteneklerini sorar. Çoğu kez yalnızca ayakta olup olmadığını görmek için gönderilir."},
    {method::prack,
     "Arayan, güvenilir biçimde gönderilmiş bir geçici yanıtı aldığını onaylar."},
    {method::publish,
     "Bulunurluk (presence) gibi bir durumu, onu abonelere bildiren sunucuya verir. Yenilenmeyen durum geçerliliğini "
     "yitirir."},
    {method::refer,
     "Alıcıdan üçüncü bir tarafla iletişime geçmesini ister; çağrılar böyle aktarılır. Bunun sonucunu NOTIFY istekleri "
     "bildirir."},
    {method::register_,
     "Kullanıcıya nereden ulaşılabileceğini kayıt sunucusuna bildirir. Yenilenmeyen kayıt geçerliliğini yitirir."},
    {method::subscribe,
     "Bulunurluk (presence) ya da yeni sesli mesaj gibi bir durumun ve değişikliklerinin bildirilmesini ister. "
     "Bunları, abonelik sona erene dek NOTIFY istekleri taşır."},
    {method::update,
     "Çağrının oturumunu, çağrı cevaplanmadan önce bile, bekleyen INVITE isteğine dokunmadan değiştirir."},

}, {

    {status_class::provisional, "Geçici Yanıt",
     "İstek ulaştı ve işleniyor; nihai yanıt daha sonra gelecek."},
    {status_class::success, "Başarı",
     "İstek anlaşıldı ve kabul edildi."},
    {status_class::redirection, "Yönlendirme",
     "İstek başka bir yerde karşılanabilir; istemci, yanıtta belirtilen adresleri ya da hizmetleri dener."},
    {status_class::client_error, "İstemci Hatası",
     "Bu sunucu isteği bu hâliyle yerine getirmiyor; değiştirilmiş bir istek ya da başka bir sunucu sonuç verebilir."},
    {status_class::server_error, "Sunucu Hatası",
     "İstek geçerli olabilir, ancak bu sunucu onu yerine getiremedi; başka bir sunucu getirebilir."},
    {status_class::global_failure, "Küresel Hata",
     "İsteği hiçbir sunucu yerine getirmeyecek; arananı bulma çabası sona erer."},

}};

// clang-format on

static_assert(is_complete(tr));

} // namespace lang

} // namespace SIPCODES_VERSION

} // namespace sipcodes
