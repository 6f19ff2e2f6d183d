/** Names by which `{{…}}` and the code refer to an item of `Thông tin`. */
export type InfoField =
  | 'loai_don_vi' | 'ten_don_vi' | 'tinh' | 'co_quan_chu_quan' | 'co_quan_ban_hanh' | 'so_bao_cao' | 'ky_hieu'
  | 'dia_danh' | 'ngay_ban_hanh' | 'ten_loai' | 'trich_yeu' | 'loai_ky' | 'ky_so' | 'nam' | 'tu_ngay' | 'den_ngay'
  | 'chot_so_lieu' | 'ky_sau_tu_ngay' | 'ky_sau_den_ngay' | 'van_ban_yeu_cau' | 'kinh_gui' | 'noi_nhan'
  | 'ky_thay_mat' | 'chuc_vu' | 'nguoi_ky'
  | 'co_chu' | 'le_tren' | 'le_duoi' | 'le_trai' | 'le_phai' | 'so_trang' | 'phu_luc_mot_trang' | 'dong_kem_theo';
