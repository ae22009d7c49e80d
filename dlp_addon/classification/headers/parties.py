"""Headers that name one of two parties: bride and groom, seller and buyer, sender and receiver."""

import re
from dataclasses import dataclass

from dlp_addon.classification.headers.folding import fold, normalize

# Stems of words in the languages of the vocabulary; `_` stands for a space.
_MARRIAGE = (
    """
    groom bridegroom husband novio esposo marido époux noivo sposo bräutigam ehemann bruidegom pan_młody mąż mąz
    жених муж наречений чоловік damat koca العريس الزوج داماد شوهر दूल्हा पति 新郎 丈夫 신랑 남편 chú_rể chồng
    misye_marye brudgom ženich vőlegény γαμπρός חתן
    """,
    """
    bride wife novia esposa épouse noiva sposa braut ehefrau bruid panna_młoda pani_młoda żona невеста жена
    наречена дружина gelin karı العروس الزوجة عروس همسر दुल्हन वधू पत्नी 新娘 新婦 妻 신부 아내 cô_dâu vợ
    madan_marye brud nevěsta menyasszony νύφη כלה
    """,
)
_SALE = (
    """
    seller vendedor vendeur venditore verkäufer verkoper sprzedając sprzedawc продав satıcı البائع فروشنده
    विक्रेता 卖方 卖家 賣方 売主 매도 판매자 bên_bán người_bán machann säljare selger sælger prodávající
    prodejce eladó πωλητ
    """,
    """
    buyer purchaser comprador acheteur acquéreur acquirente compratore käufer koper kupując nabywc покупател
    покупец покупець alıcı المشتري خریدار क्रेता खरीदार 买方 买家 買方 買主 매수 구매자 bên_mua người_mua achtè
    köpare kjøper køber kupující vevő αγοραστ
    """,
)
_TRANSFER = (
    """
    sender remitter payer payor remitente ordenante pagador expéditeur payeur donneur_d'ordre remetente mittente
    ordinante absender auftraggeber zahler afzender betaler nadawc zleceniodawc отправител плательщик відправник
    платник gönderen gönderici المرسل فرستنده प्रेषक 汇款人 寄件人 付款人 送金人 依頼人 差出人 송금인 보내는_분
    발송인 người_gửi moun_ki_voye avsändar avsender afsender odesílatel feladó αποστολ
    """,
    """
    receiver recipient payee beneficiary addressee consignee destinatari beneficiari destinataire bénéficiaire
    beneficiário empfänger begünstigt ontvanger begunstigde odbiorc adresat получател отримувач одержувач alıcı
    المستلم المستفيد گیرنده प्राप्तकर्ता 收款人 收件人 受取人 宛名 수취인 받는_분 수령인 người_nhận
    moun_ki_resevwa mottagar mottaker modtager příjemce címzett παραλήπτ
    """,
)
_LEASE = (
    """
    tenant lessee renter inquilin arrendatari locataire locatári conduttore inquilino mieter huurder najemc
    арендатор наниматель орендар kiracı المستأجر مستاجر مستأجر किरायेदार 租客 承租 借主 賃借人 임차인 세입자
    bên_thuê người_thuê lokatè hyresgäst leietaker lejer nájemce bérlő ενοικιαστ
    """,
    """
    landlord landlady lessor arrendador casero propietari bailleur propriétaire locador proprietári locatore
    proprietario vermieter verhuurder wynajmując арендодатель наймодатель орендодавець ev_sahibi المؤجر موجر
    मकान_मालिक 房东 房東 出租 貸主 大家 임대인 집주인 chủ_nhà bên_cho_thuê pwopriyetè hyresvärd utleier udlejer
    pronajímatel bérbeadó ιδιοκτήτ
    """,
)
_LAWSUIT = (
    """
    plaintiff claimant complainant demandante demandeur autor_da_ação attore kläger eiser powód powódka истец
    позивач davacı المدعي خواهان वादी 原告 원고 nguyên_đơn
    """,
    """
    defendant demandado défendeur réu convenuto beklagt gedaagde pozwan ответчик відповідач davalı المدعى_عليه
    خوانده प्रतिवादी 被告 피고 bị_đơn
    """,
)
_LOAN = (
    """
    lender creditor acreedor prestamista créancier prêteur credor creditore gläubiger darlehensgeber schuldeiser
    wierzyciel кредитор alacaklı الدائن 债权人 債権者 채권자 chủ_nợ
    """,
    """
    borrower debtor deudor prestatario débiteur emprunteur devedor debitore schuldner darlehensnehmer
    schuldenaar dłużnik должник заёмщик боржник borçlu المدين 债务人 債務者 채무자 con_nợ
    """,
)
_OFFENSE = (
    """
    victim víctima victime vítima vittima opfer geschädigt slachtoffer pokrzywdzon ofiara потерпевш потерпіл
    mağdur المجني_عليه الضحية पीड़ित 受害人 被害者 피해자 nạn_nhân
    """,
    """
    suspect perpetrator offender accused sospechos agresor auteur_présumé suspeito agressor indagato autore
    verdächtig täter beschuldigt verdachte podejrzan sprawca подозреваем обвиняем підозрюван şüpheli المتهم متهم
    आरोपी 嫌疑人 被疑者 加害者 피의자 가해자 nghi_phạm
    """,
)
_MENTORING = (
    """
    mentor наставник
    """,
    """
    mentee mentorad mentoré подопечн
    """,
)
_CONVEYANCE = (
    """
    grantor assignor transferor mortgagor cedente cédant
    """,
    """
    grantee assignee transferee mortgagee cesionari cessionnaire
    """,
)
_PAIRS = (_MARRIAGE, _SALE, _TRANSFER, _LEASE, _LAWSUIT, _LOAN, _OFFENSE, _MENTORING, _CONVEYANCE)
_BEFORE = r"(?:^|[\W_]|(?<=[\u0590-\u05ff\u0600-\u06ff\u0900-\u097f\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]))"
"""Where a word begins; scripts with prefixes or without spaces begin one anywhere."""


@dataclass(frozen=True, slots=True)
class Party:
    """One of the two sides of a marriage, sale, transfer, lease, lawsuit or the like.

    Attributes:
        pair: the same number for both sides.
        side: 0 or 1.
    """

    pair: int
    side: int

    @property
    def other(self) -> "Party":
        """The other side."""
        return Party(self.pair, 1 - self.side)


def parties_in(header: str | None) -> frozenset[Party]:
    """The parties that a header names."""
    folded = fold(normalize(header or ""))
    return frozenset(party for party, pattern in _PATTERNS.items() if pattern.search(folded))


def _pattern(stems: str) -> re.Pattern[str]:
    words = (re.escape(fold(normalize(stem))).replace("_", r"[\W_]+") for stem in stems.split())
    return re.compile(f"{_BEFORE}(?:{'|'.join(words)})")


_PATTERNS = {Party(pair, side): _pattern(sides[side]) for pair, sides in enumerate(_PAIRS) for side in (0, 1)}
