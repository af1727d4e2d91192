title: Party chief To Lam calls private firms 'most important engine'
date: 2025-05-18
region: Asia
topic: politics
split: train
hard: Vietnamese names with and without diacritics in one story, three people called Phạm/Pham, given-name reference (Mr Vuong), party and assembly bodies, company named after a Vin- brand, law and resolution numbers, quote over two paragraphs, VNA chain, foreign chamber head
---
person lam = Tô Lâm | to-lam
person chinh = Phạm Minh Chính | pham-minh-chinh
person vuong = Phạm Nhật Vượng | pham-nhat-vuong
person phuonglan = Phạm Thị Phương Lan | -
person thao = Nguyễn Thị Phương Thảo | nguyen-thi-phuong-thao
person phuc = Nguyễn Xuân Phúc | nguyen-xuan-phuc
person binh = Trương Gia Bình | truong-gia-binh
person cuong = Lương Cường | luong-cuong
person man = Trần Thanh Mẫn | tran-thanh-man
person hai = Đỗ Văn Hải | -
person jaspaert = Bruno Jaspaert | bruno-jaspaert
person trump = Donald Trump | donald-trump
org vna = Vietnam News Agency | vietnam-news-agency
---
# [To Lam](p lam) <calls> private firms {‘most important engine’}(lam mixed)

[HANOI](l), May 18 ([VNA](o vna)) – [Communist Party](o) chief [Tô Lâm](p lam) <told> more than a million officials by video on Sunday that {private business was the economy’s “most important engine” and that obstructing it would henceforth be a fault}(lam mixed).

It was a sentence that [Vietnam](l)’s entrepreneurs had waited for since 1986. Some of them were in the hall.

[Phạm Nhật Vượng](p vuong), founder of [Vingroup](o), sat in the second row. So did [Nguyễn Thị Phương Thảo](p thao) of [Vietjet](o) and [Trương Gia Bình](p binh) of [FPT](o).

Under the [Politburo](o)’s Resolution 68 the number of firms is to double to two million by 2030. Prime Minister [Phạm Minh Chính](p chinh), who explained it to the meeting, <asked> ministries {to cut licences by thirty percent this year}(chinh indirect).

{“We used to say: what we cannot manage, we forbid,”}(lam direct via vna) General Secretary [Lam](p lam) <said>, according to the [Vietnam News Agency](o vna).

{“From now on we must say: what is not forbidden, let people do. And if somebody does it well, do not ask him first whose nephew he is.”}(lam direct via vna)

President [Luong Cuong](p cuong) and the chairman of the [National Assembly](o), [Tran Thanh Man](p man), applauded from the podium. So did a predecessor of the former, [Nguyễn Xuân Phúc](p phuc), among the retired leaders.

Time presses. American duties of 46 percent, announced by [Donald Trump](p trump) in April, are suspended until July, and [Hanoi](l) is in the second round of talks. [Pham Minh Chinh](p chinh) <said> {the target of eight percent growth “does not depend on one market”}(chinh mixed).

Reaction abroad was warm and a shade careful. {“The text is excellent, and now I’d like to see a land office,”}(jaspaert direct) <said> [Bruno Jaspaert](p jaspaert), who heads the European chamber in [Hanoi](l).

At a land office in [Hai Phong](l), as it happens, [Phạm Thị Phương Lan](p phuonglan) was on her sixth visit. Ms [Lan](p phuonglan), 44, makes bicycle saddles and needs 900 square metres.

{“I showed the officer the speech on my phone,”}(phuonglan direct) [she](r phuonglan) <said>. {“He asked whether it had an annex.”}(phuonglan direct)

[The officer](r hai), [Do Van Hai](p hai), confirmed this. {“Without an annex I can’t stamp,”}(hai direct) Mr [Hai](p hai) <said>. {“I am for the resolution.”}(hai direct)

Shares in [Vingroup](o) had risen by the daily limit on Friday; [VinFast](o), its carmaker, had gained 4 percent on [Nasdaq](o). Mr [Vuong](p vuong), [the country’s richest man](r vuong), made no comment.

[His namesake](r phuonglan) has one. {“I am also a [Pham](p phuonglan) in the private sector,”}(phuonglan direct) <said> [the saddle maker](r phuonglan). {“Where’s my row?”}(phuonglan direct)
